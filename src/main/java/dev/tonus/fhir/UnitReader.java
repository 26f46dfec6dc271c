package dev.tonus.fhir;

import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * Reads the unit of a Quantity: the code if its system is UCUM, else the unit as it is spelled.
 *
 * @param terminology what the spellings mean
 */
record UnitReader(Terminology terminology) {

    private static final String UCUM = "http://unitsofmeasure.org";

    /** Whether the quantity says any unit. */
    static boolean isSaid(JsonNode quantity) {
        return !Json.firstText(quantity.path("unit"), quantity.path("code")).isEmpty();
    }

    /** The unit in UCUM, whether or not it is known; empty text without one. */
    String spelled(JsonNode quantity) {
        boolean coded = Json.text(quantity.path("system")).equals(UCUM);
        JsonNode code = quantity.path("code");
        JsonNode unit = quantity.path("unit");
        return terminology.unitOf(coded ? Json.firstText(code, unit) : Json.firstText(unit, code));
    }

    /** The unit if the scale knows it; empty if it does not, or if code and spelling are different units. */
    Optional<String> read(JsonNode quantity, UnitScale scale) {
        String unit = spelled(quantity);
        return scale.knows(unit) && agrees(unit, Json.text(quantity.path("unit")), scale)
                ? Optional.of(unit)
                : Optional.empty();
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
