package dev.tonus.knowledge.loading;

import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/** Checks that a limit that stands in several units is the same limit in each. */
final class LimitPairs {

    /** Rounding of printed limits explains less than this share. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.02");

    private final LabScales scales;

    LimitPairs(LabScales scales) {
        this.scales = scales;
    }

    void check(String lab, List<Quantity> limits, Place place) {
        Quantity first = limits.get(0);
        for (Quantity other : limits.subList(1, limits.size())) {
            scales.convert(first, other.unit(), lab)
                    .filter(converted -> isFar(converted, other.value()))
                    .ifPresent(converted -> place.refuse(first.display() + " of " + lab + " is "
                            + converted.round(new MathContext(4)).toPlainString() + " " + other.unit() + ", not "
                            + other.value().toPlainString()
                            + ": correct one of them, they may differ by 2 % at most."));
        }
    }

    private static boolean isFar(BigDecimal converted, BigDecimal printed) {
        return converted.subtract(printed).abs().compareTo(printed.multiply(TOLERANCE)) > 0;
    }
}
