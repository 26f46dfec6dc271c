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

    /** By character; those of ASCII only. */
    private static final boolean[] ACTIVE = active();

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
        return withoutAddresses(withoutLeadingMark(holdsActive(line) ? escapeEach(line) : line));
    }

    private static boolean holdsActive(String line) {
        for (int index = 0; index < line.length(); index++) {
            if (isActive(line.charAt(index))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isActive(char character) {
        return character < ACTIVE.length && ACTIVE[character];
    }

    private static boolean[] active() {
        boolean[] active = new boolean[128];
        "\\`*_[]<>&|~!#$".chars().forEach(character -> active[character] = true);
        return active;
    }

    private static String escapeEach(String line) {
        StringBuilder escaped = new StringBuilder(2 * line.length());
        for (int index = 0; index < line.length(); index++) {
            append(escaped, line.charAt(index));
        }
        return escaped.toString();
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
        if (isActive(character)) {
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
        return text.indexOf("w.") < 0 && text.indexOf("W.") < 0
                ? text
                : WWW.matcher(text).replaceAll("$1" + INVISIBLE_SPACE + ".");
    }

    private static String reference(char character) {
        return "&#" + (int) character + ";";
    }
}
