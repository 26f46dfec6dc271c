package dev.tonus.fhir;

import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An amount of a product: so many milligrams, or so many tablets or capsules.
 *
 * @param value the number, above zero; in mg unless it is a count
 * @param isCount whether it counts units of the product
 */
record DoseAmount(BigDecimal value, boolean isCount) {

    private static final BigDecimal MILLIGRAMS_OF_A_MICROGRAM = new BigDecimal("0.001");

    /** With both Unicode characters for micro. */
    private static final Map<String, BigDecimal> MILLIGRAMS = Map.of(
            "mg", BigDecimal.ONE,
            "g", new BigDecimal(1000),
            "ug", MILLIGRAMS_OF_A_MICROGRAM,
            "mcg", MILLIGRAMS_OF_A_MICROGRAM,
            "\u00b5g", MILLIGRAMS_OF_A_MICROGRAM,
            "\u03bcg", MILLIGRAMS_OF_A_MICROGRAM);

    private static final Set<String> COUNTS = Set.of(
            "",
            "1",
            "tablet",
            "tablets",
            "tablet(s)",
            "tab",
            "tabs",
            "capsule",
            "capsules",
            "capsule(s)",
            "cap",
            "caps",
            "pill",
            "pills",
            "pill(s)");

    /** A bound of plausibility, no clinical limit: more units at once are rather milligrams whose unit was left out. */
    private static final BigDecimal MOST_UNITS = new BigDecimal(12);

    /** Reads the quantity of one dose; empty if it is neither a mass nor a count, or if its code and unit disagree. */
    static Optional<DoseAmount> read(JsonNode quantity) {
        Optional<BigDecimal> value = Json.positive(quantity.path("value"));
        String code = word(quantity.path("code"));
        String unit = word(quantity.path("unit"));
        if (code.isEmpty() || unit.isEmpty()) {
            return value.flatMap(number -> of(number, code + unit));
        }
        Optional<DoseAmount> byCode = value.flatMap(number -> of(number, code));
        Optional<DoseAmount> byUnit = value.flatMap(number -> of(number, unit));
        boolean disagree = byUnit.isPresent() && !byUnit.equals(byCode);
        return disagree ? Optional.empty() : byCode;
    }

    private static Optional<DoseAmount> of(BigDecimal number, String unit) {
        if (COUNTS.contains(unit)) {
            return Optional.of(new DoseAmount(number, true)).filter(amount -> number.compareTo(MOST_UNITS) <= 0);
        }
        return Optional.ofNullable(MILLIGRAMS.get(unit)).map(factor -> new DoseAmount(number.multiply(factor), false));
    }

    /** A unit in lower case, without the braces of an annotation. */
    private static String word(JsonNode node) {
        String unit = StatusWords.lower(node);
        boolean annotated = unit.startsWith("{") && unit.endsWith("}");
        return annotated ? unit.substring(1, unit.length() - 1) : unit;
    }

    /** So many times the amount. */
    DoseAmount times(BigDecimal times) {
        return new DoseAmount(value.multiply(times), isCount);
    }

    /** The milligrams of each ingredient, as far as its strength is known and the result is believable. */
    Map<String, BigDecimal> milligramsOf(List<Ingredient> ingredients, BigDecimal most) {
        Map<String, BigDecimal> milligrams = new HashMap<>();
        if (!isCount && ingredients.size() > 1) {
            return milligrams;
        }
        for (Ingredient ingredient : ingredients) {
            milligramsOf(ingredient)
                    .filter(amount -> amount.compareTo(most) <= 0)
                    .ifPresent(amount -> milligrams.put(ingredient.name(), plain(amount)));
        }
        return milligrams;
    }

    private Optional<BigDecimal> milligramsOf(Ingredient ingredient) {
        return isCount
                ? ingredient.findStrength().flatMap(DoseAmount::milligrams).map(value::multiply)
                : Optional.of(value);
    }

    private static Optional<BigDecimal> milligrams(Quantity strength) {
        return Optional.ofNullable(MILLIGRAMS.get(strength.unit().toLowerCase(Locale.ROOT)))
                .map(strength.value()::multiply);
    }

    /** 20, not 20.00 and not 2E+1: the same dose is the same number, however it was written. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
