package dev.tonus.terminology;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Decimal numbers as the tables write them: digits and one point, no exponent. */
final class Decimals {

    private static final Pattern DECIMAL = Pattern.compile("[0-9]{1,12}(\\.[0-9]{1,12})?");

    private Decimals() {}

    /** The number, which has no sign; empty for anything else. */
    static Optional<BigDecimal> parse(String text) {
        return DECIMAL.matcher(text).matches() ? Optional.of(new BigDecimal(text)) : Optional.empty();
    }

    /** The number, which may be below zero; empty for anything else. */
    static Optional<BigDecimal> parseSigned(String text) {
        return text.startsWith("-") ? parse(text.substring(1)).map(BigDecimal::negate) : parse(text);
    }
}
