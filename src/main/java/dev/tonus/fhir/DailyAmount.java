package dev.tonus.fhir;

import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * An amount of a product that is taken so many times a day.
 *
 * @param dose the amount of one dose
 * @param times how often a day
 */
record DailyAmount(DoseAmount dose, BigDecimal times) {

    private static final BigDecimal HOURS_OF_A_DAY = new BigDecimal(24);

    /** A bound of plausibility in mg/d, no clinical limit: above it the number is rather in another unit than it says. */
    private static final BigDecimal MOST_MILLIGRAMS = new BigDecimal(100_000);

    /**
     * The mg/d of each ingredient, as far as its strength is known and the result is believable. A mass or a rate of a
     * combination is nobody's dose.
     */
    Map<String, BigDecimal> milligramsOf(List<Ingredient> ingredients) {
        Map<String, BigDecimal> milligrams = new HashMap<>();
        boolean needsStrength = dose.kind() == DoseAmount.Kind.COUNT || dose.kind() == DoseAmount.Kind.VOLUME;
        if (!needsStrength && ingredients.size() > 1) {
            return milligrams;
        }
        for (Ingredient ingredient : ingredients) {
            milligramsOf(ingredient)
                    .filter(amount -> amount.compareTo(MOST_MILLIGRAMS) <= 0)
                    .ifPresent(amount -> milligrams.put(ingredient.name(), plain(amount)));
        }
        return milligrams;
    }

    private Optional<BigDecimal> milligramsOf(Ingredient ingredient) {
        return switch (dose.kind()) {
            case MASS -> Optional.of(dose.value().multiply(times));
            case RATE -> allDay(dose.value());
            case COUNT -> ingredient.findStrength().flatMap(this::ofUnits);
            case VOLUME -> ingredient.findStrength().flatMap(this::ofVolume);
        };
    }

    /** A patch that gives off so much an hour does so until the next one, however long that is. */
    private Optional<BigDecimal> ofUnits(Quantity strength) {
        return amountOf(strength, "").flatMap(unit -> switch (unit.kind()) {
            case MASS -> Optional.of(unit.value().multiply(dose.value()).multiply(times));
            case RATE -> allDay(unit.value().multiply(dose.value()));
            case COUNT, VOLUME -> Optional.empty();
        });
    }

    private Optional<BigDecimal> ofVolume(Quantity strength) {
        return amountOf(strength, "/ml")
                .filter(unit -> unit.kind() == DoseAmount.Kind.MASS)
                .map(unit -> unit.value().multiply(dose.value()).multiply(times));
    }

    /** The strength in one unit of the product; empty if its unit does not end so. */
    private static Optional<DoseAmount> amountOf(Quantity strength, String ending) {
        String unit = strength.unit().toLowerCase(Locale.ROOT);
        return unit.endsWith(ending)
                ? DoseAmount.of(strength.value(), unit.substring(0, unit.length() - ending.length()))
                : Optional.empty();
    }

    private Optional<BigDecimal> allDay(BigDecimal anHour) {
        return times.compareTo(BigDecimal.ONE) <= 0 ? Optional.of(anHour.multiply(HOURS_OF_A_DAY)) : Optional.empty();
    }

    /** 20, not 20.00 and not 2E+1: the same dose is the same number, however it was written. */
    private static BigDecimal plain(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
