package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A Chromium without a window, and the tools that read what it prints. Their programs must be installed. */
final class Chromium {

    /** Set by {@code -Dchromium=…}. */
    private static final String PROGRAM = System.getProperty("chromium", "/usr/bin/chromium");

    private static final int MINUTES = 3;

    private Chromium() {}

    /** Prints a page of this machine, without the browser's own header and footer. */
    static void print(Path page, Path pdf) {
        run(headless("--no-pdf-header-footer", "--print-to-pdf=" + pdf.toAbsolutePath(), address(page)));
        assertThat(pdf).isNotEmptyFile();
    }

    /** The page as it stands after its scripts ran in a window so many pixels wide. */
    static String elements(Path page, int width) {
        return run(headless("--window-size=" + width + ",1000", "--dump-dom", address(page)));
    }

    /** The text of a printed page, in the order in which it was drawn. */
    static String text(Path pdf) {
        return run(List.of("pdftotext", "-raw", pdf.toString(), "-"));
    }

    /** The words of a printed page with the places where they stand, as XHTML. */
    static String places(Path pdf) {
        return run(List.of("pdftotext", "-bbox", pdf.toString(), "-"));
    }

    private static List<String> headless(String... arguments) {
        return Stream.concat(
                        Stream.of(PROGRAM, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"),
                        Stream.of(arguments))
                .toList();
    }

    private static String address(Path page) {
        return page.toAbsolutePath().toUri().toString();
    }

    private static String run(List<String> command) {
        try {
            Path output = Files.createTempFile("tonus", ".out");
            Process process = new ProcessBuilder(new ArrayList<>(command))
                    .redirectOutput(output.toFile())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            boolean ended = process.waitFor(MINUTES, TimeUnit.MINUTES);
            process.destroyForcibly();
            assertThat(ended).as("%s ended in %s minutes", command, MINUTES).isTrue();
            assertThat(process.exitValue()).as("%s", command).isZero();
            String text = Files.readString(output, StandardCharsets.UTF_8);
            Files.delete(output);
            return text;
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
