package dev.tonus.book;

/**
 * A statement as a snapshot keeps it.
 *
 * @param kind the word of its kind
 * @param id the id of its entry
 * @param name the name of its entry
 * @param label what it is about
 * @param text the statement and its sources
 */
record Statement(String kind, String id, String name, String label, String text) {

    Statement {
        kind = oneLine(kind);
        id = oneLine(id);
        name = oneLine(name);
        label = oneLine(label);
        text = oneLine(text);
    }

    /** A statement stands on one line, in columns that tabulators part. */
    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }
}
