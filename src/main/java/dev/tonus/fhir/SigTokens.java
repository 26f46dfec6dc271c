package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The words, numbers and signs of a direction in words, in lower case, with a place up to which it was read.
 * {@code 2tabs(40mg) q6h} is {@code 2 tabs ( 40 mg ) q 6 h}.
 */
final class SigTokens {

    /** Behind the last word. */
    static final String END = "";

    private static final Pattern TOKEN = Pattern.compile("[0-9]+(\\.[0-9]+)?|\\.[0-9]+|[a-z\\u00b5\\u03bc]+|[^\\s]");
    private static final Pattern DOTTED = Pattern.compile("\\b([a-z])\\.([a-z])\\.(?:([a-z])\\.?)?");
    private static final Pattern THOUSANDS = Pattern.compile("\\b([0-9]{1,3}),([0-9]{3})\\b");
    private static final Pattern WHOLE_AND_HALF = Pattern.compile("\\b([0-9]+)[ -](?:and )?(?:a half|1/2|one half)\\b");
    private static final Pattern HALF = Pattern.compile("(?<![0-9./])(?:1/2|one[- ]half|half)( of)?( an?| one| 1)?\\b");
    private static final Pattern QUARTER =
            Pattern.compile("(?<![0-9./])(?:1/4|one[- ]quarter)( of)?( an?| one| 1)?\\b");

    private static final Map<String, String> NUMBERS = Map.ofEntries(
            Map.entry("one", "1"),
            Map.entry("two", "2"),
            Map.entry("three", "3"),
            Map.entry("four", "4"),
            Map.entry("five", "5"),
            Map.entry("six", "6"),
            Map.entry("seven", "7"),
            Map.entry("eight", "8"),
            Map.entry("nine", "9"),
            Map.entry("ten", "10"),
            Map.entry("twelve", "12"));

    private final List<String> tokens;
    private int place;

    private SigTokens(List<String> tokens) {
        this.tokens = tokens;
    }

    static SigTokens of(String text) {
        List<String> tokens = new ArrayList<>();
        Matcher matcher = TOKEN.matcher(plain(text));
        while (matcher.find()) {
            String token = matcher.group();
            tokens.add(NUMBERS.getOrDefault(token, token));
        }
        return new SigTokens(tokens);
    }

    private static String plain(String text) {
        String lower = text.toLowerCase(Locale.ROOT)
                .replace("\u00bd", " 1/2 ")
                .replace("\u00bc", " 1/4 ")
                .replace('\u2013', '-')
                .replace("(s)", "s");
        String undotted = DOTTED.matcher(lower)
                .replaceAll(found -> found.group(1)
                        + found.group(2)
                        + Optional.ofNullable(found.group(3)).orElse(""));
        String numbers = THOUSANDS.matcher(undotted).replaceAll("$1$2");
        String halves = WHOLE_AND_HALF.matcher(numbers.replaceAll(" +", " ")).replaceAll("$1.5");
        return QUARTER.matcher(HALF.matcher(halves).replaceAll("0.5")).replaceAll("0.25");
    }

    boolean isAtEnd() {
        return place == tokens.size();
    }

    int place() {
        return place;
    }

    /** Goes back to a place. */
    void rewind(int to) {
        place = to;
    }

    /** The token so many places ahead; {@link #END} behind the last one. */
    String peek(int ahead) {
        return place + ahead < tokens.size() ? tokens.get(place + ahead) : END;
    }

    /** So many tokens from here on with one space between them; empty if there are fewer. */
    String joined(int count) {
        return place + count <= tokens.size() ? String.join(" ", tokens.subList(place, place + count)) : END;
    }

    void advance(int count) {
        place += count;
    }

    /** Reads the word if it comes next. */
    boolean accept(String word) {
        boolean found = peek(0).equals(word);
        place += found ? 1 : 0;
        return found;
    }

    /** Reads a number above zero if one comes next. */
    Optional<BigDecimal> number() {
        String token = peek(0);
        if (token.isEmpty() || !Character.isDigit(token.charAt(token.length() - 1)) || token.length() > 9) {
            return Optional.empty();
        }
        place++;
        return Optional.of(new BigDecimal(token)).filter(number -> number.signum() > 0);
    }
}
