package dev.tonus.terminology.imports;

/** An import is refused as a whole; the message says which file, which line and why. */
public final class BrokenImportException extends RuntimeException {

    private BrokenImportException(String message) {
        super("The terminology import is refused: " + message);
    }

    static BrokenImportException of(String file, String text) {
        return new BrokenImportException(file + ": " + text);
    }

    /** Something is wrong in a line, counted from 1. */
    static BrokenImportException of(String file, int line, String text) {
        return new BrokenImportException(file + ":" + line + ": " + text);
    }
}
