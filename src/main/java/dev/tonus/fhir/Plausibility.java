package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.Set;

/** Refuses numbers that cannot be: they stand for "not measured" or for an error of an interface. */
final class Plausibility {

    /** Calculated as a difference, so it may be below zero. */
    private static final Set<String> MAY_BE_NEGATIVE = Set.of("anion-gap");

    /** Nobody lives without them. */
    private static final Set<String> NEVER_ZERO = Set.of(
            "magnesium",
            "potassium",
            "sodium",
            "chloride",
            "calcium-total",
            "calcium-ionized",
            "phosphate",
            "albumin",
            "creatinine",
            "creatine-kinase",
            "glucose",
            "hemoglobin",
            "osmolality-serum");

    private Plausibility() {}

    /** Whether the number can be the value of the analyte in any unit. */
    static boolean isPossible(String lab, BigDecimal number) {
        return switch (number.signum()) {
            case -1 -> MAY_BE_NEGATIVE.contains(lab);
            case 0 -> !NEVER_ZERO.contains(lab);
            default -> true;
        };
    }
}
