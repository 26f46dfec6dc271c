package dev.tonus.cards;

/**
 * Text of the record made fit for one line of print: no line breaks, no control characters, nothing invisible that could
 * change the direction or the meaning of what stands beside it, and not too long.
 */
final class PlainText {

    /** Characters; enough for any honest sentence. */
    private static final int LIMIT = 400;

    /** The last that can be printed. */
    private static final char LAST_OF_ASCII = '~';

    private static final int ZERO_WIDTH_NON_JOINER = 0x200C;
    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int REPLACEMENT_CHARACTER = 0xFFFD;

    private PlainText() {}

    /** The text with a capital at its beginning: a sentence may begin with the name of a drug. */
    static String capitalized(String text) {
        return text.isEmpty() ? "" : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The text on one line; of a very long one, the middle is cut out, so that a value or date at its end stays. */
    static String of(String text) {
        return cutInTheMiddle(text, LIMIT);
    }

    /** The text on one line, of at most so many characters; an ellipsis stands for what was cut at its end. */
    static String of(String text, int limit) {
        return cut(line(text), limit);
    }

    /** The text on one line, of at most so many characters; an ellipsis stands for what was cut from its middle. */
    static String cutInTheMiddle(String text, int limit) {
        String line = line(text);
        if (line.length() <= limit) {
            return line;
        }
        int tail = limit / 2;
        int start = line.length() - tail;
        boolean splits = Character.isLowSurrogate(line.charAt(start));
        return cut(line, limit - tail) + line.substring(splits ? start + 1 : start);
    }

    private static String cut(String line, int limit) {
        if (line.length() <= limit) {
            return line;
        }
        int end = limit - 1;
        boolean splits = Character.isHighSurrogate(line.charAt(end - 1));
        return line.substring(0, splits ? end - 1 : end).stripTrailing() + "…";
    }

    /** The text on one line, however long. */
    static String line(String text) {
        return isLine(text) ? text : printableLine(text);
    }

    /** Whether it is one already, as nearly all texts are: ASCII without control characters or spaces too many. */
    private static boolean isLine(String text) {
        char before = ' ';
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            if (character < ' ' || character > LAST_OF_ASCII || (character == ' ' && before == ' ')) {
                return false;
            }
            before = character;
        }
        return text.isEmpty() || before != ' ';
    }

    private static String printableLine(String text) {
        StringBuilder line = new StringBuilder(Math.min(text.length(), 4 * LIMIT));
        int index = 0;
        while (index < text.length()) {
            int character = text.codePointAt(index);
            append(line, printable(character));
            index += Character.charCount(character);
        }
        return line.toString().strip();
    }

    private static void append(StringBuilder line, int character) {
        boolean repeatedSpace = character == ' ' && (line.isEmpty() || line.charAt(line.length() - 1) == ' ');
        boolean dropped = character < 0;
        if (!repeatedSpace && !dropped) {
            line.appendCodePoint(character);
        }
    }

    /** The character to print for a character of the record; negative for none. */
    private static int printable(int character) {
        if (character == ZERO_WIDTH_JOINER || character == ZERO_WIDTH_NON_JOINER) {
            return character;
        }
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SPACE_SEPARATOR,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> ' ';
            case Character.FORMAT -> -1;
            case Character.SURROGATE -> REPLACEMENT_CHARACTER;
            default -> character;
        };
    }
}
