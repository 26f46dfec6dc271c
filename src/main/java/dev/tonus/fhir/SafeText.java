package dev.tonus.fhir;

/** Text of the record made fit for a sentence: one line, without control characters, not too long. */
final class SafeText {

    /** Characters of a name that a data gap quotes; the sentence around it must stay short. */
    private static final int LONGEST_QUOTE = 60;

    /** Characters of the name of a drug or condition. Names of packs run to more than 100. */
    private static final int LONGEST_NAME = 200;

    private static final String CUT = "…";

    private SafeText() {}

    /** The name of a drug or condition. */
    static String name(String text) {
        return cut(oneLine(text), LONGEST_NAME);
    }

    /** The text in double quotes. */
    static String quoted(String text) {
        return '"' + cut(oneLine(text), LONGEST_QUOTE).replace('"', '\'') + '"';
    }

    private static String oneLine(String text) {
        if (isPrintable(text)) {
            return text.strip();
        }
        StringBuilder line = new StringBuilder(text.length());
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            line.append(isPrintable(character) ? character : ' ');
        }
        return line.toString().strip();
    }

    private static boolean isPrintable(String text) {
        for (int index = 0; index < text.length(); index++) {
            if (!isPrintable(text.charAt(index))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPrintable(char character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    private static String cut(String text, int longest) {
        if (text.length() <= longest) {
            return text;
        }
        int end = longest - CUT.length();
        boolean insidePair = Character.isHighSurrogate(text.charAt(end - 1));
        return text.substring(0, insidePair ? end - 1 : end) + CUT;
    }
}
