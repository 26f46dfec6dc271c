package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.List;

/** Reads comma-separated values after RFC 4180; lines may end in LF alone. */
final class CsvReader {

    private static final char QUOTE = '"';

    private final String text;
    private final List<CsvRecord> records = new ArrayList<>();
    private final List<String> cells = new ArrayList<>();
    private final StringBuilder cell = new StringBuilder();
    private int position;
    private int line = 1;
    private int recordLine = 1;

    private CsvReader(String text) {
        this.text = text;
    }

    /** All records of the text, the header first. A quote that is not closed runs to the end of the text. */
    static List<CsvRecord> read(String text) {
        CsvReader reader = new CsvReader(text);
        while (reader.position < text.length()) {
            reader.readCell();
        }
        reader.endRecord();
        return reader.records;
    }

    private void readCell() {
        char c = text.charAt(position++);
        switch (c) {
            case QUOTE -> readQuoted();
            case ',' -> endCell();
            case '\r' -> {
                // Belongs to the line feed behind it.
            }
            case '\n' -> {
                endRecord();
                line++;
                recordLine = line;
            }
            default -> readPlain();
        }
    }

    /** Takes the characters up to the next one that means something. */
    private void readPlain() {
        int start = position - 1;
        while (position < text.length() && isPlain(text.charAt(position))) {
            position++;
        }
        cell.append(text, start, position);
    }

    private static boolean isPlain(char c) {
        return c > ',' || (c != ',' && c != QUOTE && c != '\n' && c != '\r');
    }

    private void readQuoted() {
        while (position < text.length()) {
            char c = text.charAt(position++);
            if (c == QUOTE && !isAt(QUOTE)) {
                return;
            }
            if (c == QUOTE) {
                position++;
            }
            if (c == '\n') {
                line++;
            }
            cell.append(c);
        }
    }

    private boolean isAt(char c) {
        return position < text.length() && text.charAt(position) == c;
    }

    private void endCell() {
        cells.add(cell.toString());
        cell.setLength(0);
    }

    private void endRecord() {
        if (!cells.isEmpty() || cell.length() > 0) {
            endCell();
            records.add(new CsvRecord(recordLine, cells));
            cells.clear();
        }
    }
}
