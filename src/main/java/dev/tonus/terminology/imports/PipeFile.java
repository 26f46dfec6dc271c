package dev.tonus.terminology.imports;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.function.Consumer;

/** Reads a file of lines whose fields are separated by bars, strictly: UTF-8, one number of fields, a complete last line. */
final class PipeFile {

    private static final int BUFFER = 1 << 16;
    private static final char REPLACEMENT = '\uFFFD';

    private final Path path;
    private final int columns;
    private final boolean barAtEnd;
    private byte[] line = new byte[1 << 12];
    private int number;

    /**
     * A file.
     *
     * @param path where it is
     * @param columns how many fields each line has
     * @param barAtEnd whether each line ends in a bar, as in RRF
     */
    PipeFile(Path path, int columns, boolean barAtEnd) {
        this.path = path;
        this.columns = columns;
        this.barAtEnd = barAtEnd;
    }

    String name() {
        return path.getFileName().toString();
    }

    /** Hands each line to the reader, in their order. */
    void read(Consumer<PipeRow> reader) {
        try (InputStream stream = new BufferedInputStream(Files.newInputStream(path), BUFFER)) {
            byte[] chunk = new byte[BUFFER];
            int length = 0;
            for (int count = stream.read(chunk); count >= 0; count = stream.read(chunk)) {
                for (int i = 0; i < count; i++) {
                    if (chunk[i] == '\n') {
                        number++;
                        reader.accept(row(length));
                        length = 0;
                    } else {
                        append(chunk[i], length++);
                    }
                }
            }
            if (length > 0) {
                throw BrokenImportException.of(name(), number + 1, "The file is cut off within this line.");
            }
        } catch (IOException e) {
            throw BrokenImportException.of(name(), "The file could not be read.");
        }
        if (number == 0) {
            throw BrokenImportException.of(name(), "The file is empty.");
        }
    }

    private void append(byte next, int place) {
        if (place == line.length) {
            line = Arrays.copyOf(line, line.length * 2);
        }
        line[place] = next;
    }

    private PipeRow row(int bytes) {
        int length = bytes > 0 && line[bytes - 1] == '\r' ? bytes - 1 : bytes;
        String text = new String(line, 0, length, StandardCharsets.UTF_8);
        if (text.indexOf(REPLACEMENT) >= 0) {
            throw BrokenImportException.of(name(), number, "The line is not in UTF-8.");
        }
        PipeRow row = new PipeRow(name(), number, text, columns);
        if (row.bars() != (barAtEnd ? columns : columns - 1)) {
            throw BrokenImportException.of(
                    name(),
                    number,
                    "The line has " + row.bars() + " bars; a file of this kind has "
                            + (barAtEnd ? columns : columns - 1) + ".");
        }
        return row;
    }
}
