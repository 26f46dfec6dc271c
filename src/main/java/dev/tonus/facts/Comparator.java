package dev.tonus.facts;

import java.util.Optional;

/** How a reported number bounds the true value, as FHIR's quantity comparator does. */
public enum Comparator {
    /** The value itself. */
    EXACTLY(""),
    /** The true value is below the number. */
    BELOW("<"),
    /** The true value is the number or below. */
    AT_MOST("<="),
    /** The true value is above the number. */
    ABOVE(">"),
    /** The true value is the number or above. */
    AT_LEAST(">=");

    private final String sign;

    Comparator(String sign) {
        this.sign = sign;
    }

    /** The comparator of FHIR's code; empty for a code that FHIR R4 does not know. */
    public static Optional<Comparator> parse(String code) {
        for (Comparator comparator : values()) {
            if (comparator.sign.equals(code)) {
                return Optional.of(comparator);
            }
        }
        return Optional.empty();
    }

    /** The sign as FHIR writes it; empty for an exact value. */
    public String sign() {
        return sign;
    }
}
