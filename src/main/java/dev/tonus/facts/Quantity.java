package dev.tonus.facts;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number, unrounded
 * @param unit the unit in UCUM, or one of the words that stand for a count or a multiple ({@code xULN}, {@code ratio})
 */
public record Quantity(BigDecimal value, String unit) {

    public Quantity {
        if (unit.isBlank()) {
            throw new IllegalArgumentException("A quantity needs a unit");
        }
    }

    /** A quantity from its decimal notation, for instance {@code of("1.3", "mg/dL")}. */
    public static Quantity of(String value, String unit) {
        return new Quantity(new BigDecimal(value), unit);
    }

    /** The number without an exponent, the unit behind it as people read it: {@code 1.3 mg/dL}, {@code 90 mmHg}. */
    public String display() {
        return value.toPlainString() + " " + UnitInPrint.of(unit);
    }
}
