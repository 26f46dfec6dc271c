package dev.tonus.terminology;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * National Drug Codes in the notations of records. RxNorm writes eleven digits: five for the labeler, four for the product,
 * two for the package. Labels print ten, of which one part is a digit shorter.
 */
final class Ndc {

    private static final Pattern ELEVEN = Pattern.compile("[0-9]{11}");
    private static final Pattern TEN = Pattern.compile("[0-9]{10}");
    private static final Pattern DASHED = Pattern.compile("([0-9]{4,5})-([0-9]{3,4})-([0-9]{1,2})");
    private static final int SHORTEST = 10;

    private Ndc() {}

    /**
     * The eleven digits that the code may stand for: one for a code with dashes or eleven digits, three for ten digits
     * without dashes, of which nobody knows where the zero is missing; none for anything else.
     */
    static List<String> elevenDigits(String code) {
        String bare = code.strip();
        if (ELEVEN.matcher(bare).matches()) {
            return List.of(bare);
        }
        if (TEN.matcher(bare).matches()) {
            return Stream.of(0, 5, 9)
                    .map(place -> bare.substring(0, place) + "0" + bare.substring(place))
                    .toList();
        }
        Matcher parts = DASHED.matcher(bare);
        if (!parts.matches() || bare.length() - 2 < SHORTEST) {
            return List.of();
        }
        return List.of(padded(parts.group(1), 5) + padded(parts.group(2), 4) + padded(parts.group(3), 2));
    }

    private static String padded(String digits, int length) {
        return "0".repeat(length - digits.length()) + digits;
    }
}
