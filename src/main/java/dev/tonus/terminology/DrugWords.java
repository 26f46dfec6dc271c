package dev.tonus.terminology;

import dev.tonus.facts.Quantity;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.StringTokenizer;
import java.util.regex.Pattern;

/**
 * The words of a drug name, in lower case and without punctuation, hyphens counting as spaces.
 *
 * @param words the words in their order
 */
record DrugWords(List<String> words) {

    private static final String SEPARATORS = " \t\r\n\u00A0(){}-";
    private static final String NUMBER = "[0-9][0-9.,]*";
    private static final String UNIT = "(mg|mcg|ug|\u00B5g|\u03BCg|g|gm|ml|meq|mmol|unt|units?|iu|actuat|hr|%)";
    private static final int LONGEST_UNIT = 6;
    private static final Pattern NUMBERS = Pattern.compile(NUMBER);
    private static final Pattern UNITS = Pattern.compile(UNIT + "(/" + UNIT + ")?");
    private static final Pattern STRENGTHS = Pattern.compile(NUMBER + UNIT + "(/(" + NUMBER + ")?" + UNIT + ")?");

    DrugWords {
        words = List.copyOf(words);
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
        return String.join(" ", words.subList(from, to));
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

    /** Whether the word is a number. */
    static boolean isNumber(String word) {
        return isDigit(word) && NUMBERS.matcher(word).matches();
    }

    /** Whether the word is a unit of strength. */
    static boolean isUnit(String word) {
        return isUnitLike(word) && UNITS.matcher(word).matches();
    }

    /** Whether the word is a number and a unit in one, {@code 40mg}. */
    static boolean isStrength(String word) {
        return isDigit(word) && STRENGTHS.matcher(word).matches();
    }

    /** Most words are too long to be one. */
    private static boolean isUnitLike(String word) {
        return word.length() <= LONGEST_UNIT || word.indexOf('/') > 0;
    }

    private static boolean isDigit(String word) {
        return word.charAt(0) >= '0' && word.charAt(0) <= '9';
    }
}
