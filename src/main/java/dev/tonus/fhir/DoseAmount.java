package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An amount of a product: so many milligrams, tablets, milliliters, or milligrams an hour.
 *
 * @param value the number, above zero, in the unit of the kind
 * @param kind what is counted
 */
record DoseAmount(BigDecimal value, Kind kind) {

    private static final BigDecimal MILLIGRAMS_OF_A_MICROGRAM = new BigDecimal("0.001");

    /** With both Unicode characters for micro. */
    private static final Map<String, BigDecimal> MILLIGRAMS = Map.ofEntries(
            Map.entry("mg", BigDecimal.ONE),
            Map.entry("mgs", BigDecimal.ONE),
            Map.entry("milligram", BigDecimal.ONE),
            Map.entry("milligrams", BigDecimal.ONE),
            Map.entry("g", new BigDecimal(1000)),
            Map.entry("gm", new BigDecimal(1000)),
            Map.entry("gram", new BigDecimal(1000)),
            Map.entry("grams", new BigDecimal(1000)),
            Map.entry("ug", MILLIGRAMS_OF_A_MICROGRAM),
            Map.entry("mcg", MILLIGRAMS_OF_A_MICROGRAM),
            Map.entry("microgram", MILLIGRAMS_OF_A_MICROGRAM),
            Map.entry("micrograms", MILLIGRAMS_OF_A_MICROGRAM),
            Map.entry("\u00b5g", MILLIGRAMS_OF_A_MICROGRAM),
            Map.entry("\u03bcg", MILLIGRAMS_OF_A_MICROGRAM));

    private static final Set<String> COUNTS = Set.of(SigWords.phrases("""
            1|tablet|tablets|tablet(s)|tab|tabs|capsule|capsules|capsule(s)|cap|caps|pill|pills|pill(s)
            patch|patches|patch(es)|each
            """));

    private static final Set<String> MILLILITERS =
            Set.of("ml", "mls", "milliliter", "milliliters", "millilitre", "millilitres");

    private static final Set<String> HOURS = Set.of("h", "hr", "hour");

    /** A bound of plausibility, no clinical limit: more units at once are rather milligrams whose unit was left out. */
    private static final BigDecimal MOST_UNITS = new BigDecimal(12);

    /** What an amount counts. */
    enum Kind {
        /** Milligrams. */
        MASS,
        /** Tablets, capsules or patches. */
        COUNT,
        /** Milliliters. */
        VOLUME,
        /** Milligrams an hour, as a patch gives them. */
        RATE
    }

    /** Reads the quantity of one dose; empty if its unit is unknown, or if its code and unit disagree. */
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

    /** The amount in a unit in lower case, which may be empty for a count; empty for an unknown unit. */
    static Optional<DoseAmount> of(BigDecimal number, String unit) {
        if (unit.isEmpty() || COUNTS.contains(unit)) {
            return Optional.of(new DoseAmount(number, Kind.COUNT)).filter(amount -> number.compareTo(MOST_UNITS) <= 0);
        }
        if (MILLILITERS.contains(unit)) {
            return Optional.of(new DoseAmount(number, Kind.VOLUME));
        }
        int slash = unit.indexOf('/');
        if (slash > 0 && HOURS.contains(unit.substring(slash + 1))) {
            return milligrams(number, unit.substring(0, slash)).map(mg -> new DoseAmount(mg, Kind.RATE));
        }
        return milligrams(number, unit).map(mg -> new DoseAmount(mg, Kind.MASS));
    }

    private static Optional<BigDecimal> milligrams(BigDecimal number, String unit) {
        return Optional.ofNullable(MILLIGRAMS.get(unit)).map(number::multiply);
    }

    /** A unit in lower case, without the braces of an annotation. */
    private static String word(JsonNode node) {
        String unit = StatusWords.lower(node);
        boolean annotated = unit.startsWith("{") && unit.endsWith("}");
        return annotated ? unit.substring(1, unit.length() - 1) : unit;
    }

    /** Whether it counts units of the product. */
    boolean isCount() {
        return kind == Kind.COUNT;
    }

    /** Whether it is one unit of the product. */
    boolean isOne() {
        return isCount() && value.compareTo(BigDecimal.ONE) == 0;
    }

    /** So many times the amount. */
    DoseAmount times(BigDecimal times) {
        return new DoseAmount(value.multiply(times), kind);
    }

    /** The same mass an hour; empty for what is no mass. */
    Optional<DoseAmount> anHour() {
        return kind == Kind.MASS ? Optional.of(new DoseAmount(value, Kind.RATE)) : Optional.empty();
    }
}
