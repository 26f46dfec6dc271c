package dev.tonus.cards;

import java.util.List;
import java.util.regex.Pattern;

/**
 * Writes GitHub Flavored Markdown in which text of the record has no effect.
 *
 * <p>Characters that mean something to Markdown or HTML become numeric character references: real clients show them
 * right, and they cannot be structure. What a client would turn into a link of its own accord is broken up by an invisible
 * space, because some clients look for addresses after they have resolved the references.
 */
final class Markdown {

    private static final String ACTIVE = "\\`*_[]<>&|~!#$";
    private static final Pattern ORDERED_ITEM = Pattern.compile("^(\\d{1,9})([.)])(?=\\s|$)");
    private static final String LEADING_MARKS = "-+=:";
    private static final Pattern WWW = Pattern.compile("(?i)(www)\\.");
    private static final String COLON = reference(':');
    private static final String AT = reference('@');
    private static final String INVISIBLE_SPACE = "&#8203;";

    private Markdown() {}

    /** The text, escaped, on one line and not too long. */
    static String escape(String text) {
        String line = PlainText.of(text);
        StringBuilder escaped = new StringBuilder(line.length() + 16);
        for (int index = 0; index < line.length(); index++) {
            append(escaped, line.charAt(index));
        }
        return withoutAddresses(withoutLeadingMark(escaped.toString()));
    }

    /** The text, escaped, in bold. */
    static String bold(String text) {
        return "**" + escape(text) + "**";
    }

    /** An item of a list, from Markdown. */
    static String item(String markdown) {
        return "- " + markdown;
    }

    /** Paragraphs of Markdown, one after the other; empty ones are left out. */
    static String paragraphs(List<String> paragraphs) {
        return String.join(
                "\n\n", paragraphs.stream().filter(text -> !text.isEmpty()).toList());
    }

    private static void append(StringBuilder escaped, char character) {
        if (ACTIVE.indexOf(character) >= 0) {
            escaped.append(reference(character));
        } else {
            escaped.append(character);
        }
    }

    private static String withoutLeadingMark(String text) {
        if (text.isEmpty()) {
            return text;
        }
        char first = text.charAt(0);
        if (LEADING_MARKS.indexOf(first) >= 0) {
            return reference(first) + text.substring(1);
        }
        return Character.isDigit(first)
                ? ORDERED_ITEM
                        .matcher(text)
                        .replaceFirst(match ->
                                match.group(1) + reference(match.group(2).charAt(0)))
                : text;
    }

    private static String withoutAddresses(String text) {
        return text.replace("://", COLON + "//" + INVISIBLE_SPACE)
                .replace("@", AT + INVISIBLE_SPACE)
                .transform(Markdown::withoutWww);
    }

    private static String withoutWww(String text) {
        return text.indexOf('.') < 0 ? text : WWW.matcher(text).replaceAll("$1" + INVISIBLE_SPACE + ".");
    }

    private static String reference(char character) {
        return "&#" + (int) character + ";";
    }
}
