package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * How the units of one laboratory analyte convert into each other. The factors differ by analyte: 1 meq/L is 1 mmol/L of
 * potassium and 0.5 mmol/L of magnesium.
 *
 * @param canonicalUnit the unit, in UCUM, into which the factors lead
 * @param factors value in the canonical unit = value × factor + offset, by unit
 * @param offsets the offsets of the units that have one: those of temperature and of glycated hemoglobin
 */
public record UnitScale(String canonicalUnit, Map<String, BigDecimal> factors, Map<String, BigDecimal> offsets) {

    /** Amounts of substance and of charge stand in a small whole ratio; the printed factors carry four digits of it. */
    private static final MathContext CHARGE = new MathContext(4);

    public UnitScale {
        factors = Map.copyOf(factors);
        offsets = Map.copyOf(offsets);
    }

    /** A scale whose units all begin at the same zero. */
    public UnitScale(String canonicalUnit, Map<String, BigDecimal> factors) {
        this(canonicalUnit, factors, Map.of());
    }

    /** A scale that knows one unit only, for values without other units. */
    public static UnitScale only(String unit) {
        return new UnitScale(unit, Map.of(unit, BigDecimal.ONE));
    }

    /** Whether the scale can convert values in this unit. */
    public boolean knows(String unit) {
        return factors.containsKey(unit);
    }

    /** The value in the other unit, unrounded; empty if one of the units is not known for the analyte. */
    public Optional<BigDecimal> convert(Quantity quantity, String toUnit) {
        if (quantity.unit().equals(toUnit)) {
            return Optional.of(quantity.value());
        }
        BigDecimal from = factors.get(quantity.unit());
        BigDecimal to = factors.get(toUnit);
        if (from == null || to == null) {
            return Optional.empty();
        }
        if (!offsets.isEmpty()) {
            BigDecimal canonical = quantity.value().multiply(from).add(offsetOf(quantity.unit()));
            return Optional.of(canonical.subtract(offsetOf(toUnit)).divide(to, MathContext.DECIMAL64));
        }
        boolean charge =
                UnitFamily.of(quantity.unit()) == UnitFamily.SUBSTANCE && UnitFamily.of(toUnit) == UnitFamily.SUBSTANCE;
        BigDecimal ratio = from.divide(to, charge ? CHARGE : MathContext.DECIMAL64);
        return Optional.of(quantity.value().multiply(ratio));
    }

    private BigDecimal offsetOf(String unit) {
        return offsets.getOrDefault(unit, BigDecimal.ZERO);
    }
}
