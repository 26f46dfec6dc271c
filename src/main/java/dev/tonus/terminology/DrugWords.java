package dev.tonus.terminology;

import dev.tonus.facts.Quantity;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * The words of a drug name, in lower case and without punctuation, hyphens counting as spaces.
 *
 * @param words the words in their order
 */
record DrugWords(List<String> words) {

    private static final String SEPARATORS = " \t\r\n\u00A0(){}-";

    /** Units of strength, and what a strength may be given in. */
    private static final Set<String> UNITS = Set.of(
            "mg", "mcg", "ug", "\u00B5g", "\u03BCg", "g", "gm", "ml", "meq", "mmol", "unt", "unit", "units", "iu",
            "actuat", "hr", "%");

    DrugWords {
        words = Collections.unmodifiableList(words);
    }

    /** The words of a text. */
    static DrugWords of(String text) {
        List<String> words = new ArrayList<>();
        StringTokenizer tokens = new StringTokenizer(text.toLowerCase(Locale.ROOT), SEPARATORS);
        while (tokens.hasMoreTokens()) {
            String word = bare(tokens.nextToken());
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return new DrugWords(words);
    }

    /** The word without apostrophes and without the comma or full stop behind it. */
    private static String bare(String token) {
        String word = token.replace("'", "").replace("’", "");
        int end = word.length();
        while (end > 0 && (word.charAt(end - 1) == ',' || word.charAt(end - 1) == '.')) {
            end--;
        }
        return word.substring(0, end);
    }

    /** All words, one space between them. */
    String whole() {
        return joined(0, words.size());
    }

    /** The words from one place up to another, one space between them. */
    String joined(int from, int to) {
        return to - from == 1 ? words.get(from) : String.join(" ", words.subList(from, to));
    }

    /** Where the first strength stands from a place on, a number and its unit; behind the last word if there is none. */
    int strengthFrom(int place) {
        for (int i = place; i < words.size(); i++) {
            boolean unitFollows = i + 1 < words.size() && isUnit(words.get(i + 1));
            if (isStrength(words.get(i)) || (isNumber(words.get(i)) && unitFollows)) {
                return i;
            }
        }
        return words.size();
    }

    /** The strength in the text, {@code 40 mg} or {@code 4 mg/mL}, if there is just one. */
    Optional<Quantity> findStrength() {
        int place = strengthFrom(0);
        while (place < words.size() && isTime(place)) {
            place = strengthFrom(place + 2);
        }
        boolean isSpaced = place + 1 < words.size() && isNumber(words.get(place));
        if (!isSpaced || hasStrengthFrom(place + 2)) {
            return Optional.empty();
        }
        String unit = words.get(place + 1).replace("ml", "mL");
        return Decimals.parse(words.get(place))
                .filter(value -> value.signum() > 0)
                .map(value -> new Quantity(value, unit));
    }

    /** {@code 24 HR} or {@code 3 ML} in front is no strength. */
    private boolean isTime(int place) {
        String unit = place + 1 < words.size() ? words.get(place + 1) : "";
        return unit.equals("hr") || unit.equals("ml") || unit.equals("actuat");
    }

    private boolean hasStrengthFrom(int place) {
        return strengthFrom(place) < words.size();
    }

    /** Whether the word is a number, {@code 1,000.5}. */
    static boolean isNumber(String word) {
        return !word.isEmpty() && endOfNumber(word, 0) == word.length();
    }

    /** Whether the word is a unit of strength, {@code mg} or {@code mg/ml}. */
    static boolean isUnit(String word) {
        int slash = word.indexOf('/');
        return slash < 0
                ? UNITS.contains(word)
                : UNITS.contains(word.substring(0, slash)) && UNITS.contains(word.substring(slash + 1));
    }

    /** Whether the word is a number and a unit in one, {@code 40mg} or {@code 10mg/5ml}. */
    static boolean isStrength(String word) {
        int unit = endOfNumber(word, 0);
        if (unit == 0 || unit == word.length()) {
            return false;
        }
        int slash = word.indexOf('/', unit);
        if (slash < 0) {
            return UNITS.contains(word.substring(unit));
        }
        String volume = word.substring(endOfNumber(word, slash + 1));
        return UNITS.contains(word.substring(unit, slash)) && UNITS.contains(volume);
    }

    /** Where the number that begins at the place ends: it begins with a digit. */
    private static int endOfNumber(String word, int start) {
        int end = start;
        while (end < word.length() && (isDigit(word.charAt(end)) || (end > start && isMark(word.charAt(end))))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    private static boolean isMark(char c) {
        return c == '.' || c == ',';
    }
}
