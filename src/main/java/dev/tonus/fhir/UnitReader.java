package dev.tonus.fhir;

import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * Reads the unit of a Quantity.
 *
 * @param terminology what the spellings mean
 */
record UnitReader(Terminology terminology) {

    /** The unit in UCUM, whether or not it is known; empty text without one. */
    String spelled(WrittenUnit written) {
        return terminology.unitOf(written.decisive());
    }

    /** The unit if the scale knows it; empty if it does not, or if code and spelling are different units. */
    Optional<String> read(WrittenUnit written, UnitScale scale) {
        String unit = spelled(written);
        return scale.knows(unit) && agrees(unit, written.unit(), scale) ? Optional.of(unit) : Optional.empty();
    }

    /** 1 meq/L of potassium beside 1 mmol/L is the same; mg/dL beside mmol/L is not, and nobody knows which is right. */
    private boolean agrees(String unit, String spelling, UnitScale scale) {
        if (spelling.isEmpty() || spelling.equals(unit)) {
            return true;
        }
        BigDecimal factor = scale.factors().getOrDefault(unit, BigDecimal.ONE);
        BigDecimal other = scale.factors().getOrDefault(terminology.unitOf(spelling), factor);
        return other.compareTo(factor) == 0;
    }
}
