package dev.tonus.terminology;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/** The rows of a reviewed CSV file of the tests. */
public final class CsvRows {

    private CsvRows() {}

    /** The rows without the header. */
    public static List<List<String>> of(String file) {
        try (InputStream stream = Optional.ofNullable(CsvRows.class.getResourceAsStream("/" + file))
                .orElseThrow(() -> new AssertionError("No file " + file))) {
            String text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return CsvReader.read(text).stream().skip(1).map(CsvRecord::cells).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
