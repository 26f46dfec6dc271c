package dev.tonus.terminology.imports;

/** One line of a {@link PipeFile}. */
final class PipeRow {

    private static final int MOST_DIGITS = 9;

    private final String file;
    private final int line;
    private final String text;
    private final int[] ends;
    private int bars;

    PipeRow(String file, int line, String text, int columns) {
        this.file = file;
        this.line = line;
        this.text = text;
        this.ends = new int[columns];
        for (int at = text.indexOf('|'); at >= 0; at = text.indexOf('|', at + 1)) {
            if (bars < columns) {
                ends[bars] = at;
            }
            bars++;
        }
        if (bars < columns) {
            ends[bars] = text.length();
        }
    }

    /** How many bars the line has. */
    int bars() {
        return bars;
    }

    /** The field, counted from 0. */
    String get(int column) {
        return text.substring(start(column), ends[column]);
    }

    /** Whether the field is just this. */
    boolean is(int column, String value) {
        int start = start(column);
        return ends[column] - start == value.length() && text.startsWith(value, start);
    }

    /** The RxNorm code in the field. */
    int code(int column) {
        int start = start(column);
        int value = 0;
        boolean sound = ends[column] > start && ends[column] - start <= MOST_DIGITS;
        for (int i = start; sound && i < ends[column]; i++) {
            int digit = text.charAt(i) - '0';
            sound = digit >= 0 && digit <= 9;
            value = value * 10 + digit;
        }
        if (!sound) {
            throw broken("\"" + get(column) + "\" is no RxNorm code.");
        }
        return value;
    }

    /** Something is wrong with the line; the text is a sentence. */
    BrokenImportException broken(String sentence) {
        return BrokenImportException.of(file, line, sentence);
    }

    private int start(int column) {
        return column == 0 ? 0 : ends[column - 1] + 1;
    }
}
