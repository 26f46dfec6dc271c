package dev.tonus.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Reads FHIR's Duration in whole days (d), part of a day counting as one. */
final class Days {

    /** A month counts 30 days, a year 365; nothing rests on the day there. */
    private static final Map<String, BigDecimal> LENGTHS = Map.ofEntries(
            Map.entry("d", BigDecimal.ONE),
            Map.entry("day", BigDecimal.ONE),
            Map.entry("days", BigDecimal.ONE),
            Map.entry("wk", new BigDecimal(7)),
            Map.entry("week", new BigDecimal(7)),
            Map.entry("weeks", new BigDecimal(7)),
            Map.entry("mo", new BigDecimal(30)),
            Map.entry("month", new BigDecimal(30)),
            Map.entry("months", new BigDecimal(30)),
            Map.entry("a", new BigDecimal(365)),
            Map.entry("year", new BigDecimal(365)),
            Map.entry("years", new BigDecimal(365)));

    /** A hundred years: more is an error. */
    private static final BigDecimal MOST = new BigDecimal(36_500);

    private Days() {}

    /** The days of the duration; empty if there is none that can be read. */
    static OptionalInt of(JsonNode duration) {
        String code = StatusWords.lower(duration.path("code"));
        String unit = code.isEmpty() ? StatusWords.lower(duration.path("unit")) : code;
        Optional<BigDecimal> days = Json.positive(duration.path("value"))
                .flatMap(value -> Optional.ofNullable(LENGTHS.get(unit)).map(value::multiply))
                .filter(count -> count.compareTo(MOST) <= 0);
        return days.isPresent()
                ? OptionalInt.of(days.get().setScale(0, RoundingMode.CEILING).intValueExact())
                : OptionalInt.empty();
    }
}
