package dev.tonus.facts;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;

/**
 * The dose of each ingredient a day, in mg/d, of what could be read.
 *
 * @param milligramsPerDay mg/d by ingredient; an ingredient whose dose could not be read is absent
 */
public record DailyDose(Map<String, BigDecimal> milligramsPerDay) {

    /** No dose could be read. */
    public static final DailyDose UNREADABLE = new DailyDose(Map.of());

    public DailyDose {
        milligramsPerDay = Map.copyOf(milligramsPerDay);
    }

    /** The dose of the ingredient in mg/d. */
    public Optional<BigDecimal> find(String ingredient) {
        return Optional.ofNullable(milligramsPerDay.get(ingredient));
    }
}
