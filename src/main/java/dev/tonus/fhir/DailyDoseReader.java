package dev.tonus.fhir;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Ingredient;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the dose a day from the structured dosage: dose × times a day, or the most that is allowed a day if the order
 * says so. What is taken as needed counts with its most. Text is not read, and whatever is not certain is unreadable.
 */
final class DailyDoseReader {

    /** A bound of plausibility in mg/d, no clinical limit: above it the number is rather in another unit than it says. */
    private static final BigDecimal MOST_MILLIGRAMS = new BigDecimal(100_000);

    private DailyDoseReader() {}

    /** The dose a day of each ingredient of the drug. */
    static DailyDose read(Entry order, Drug drug) {
        JsonNode instructions = Dosages.of(order);
        if ((instructions.isArray() && instructions.size() != 1) || !hasOneDoseOfEach(drug.ingredients())) {
            return DailyDose.UNREADABLE;
        }
        return amountADay(Json.first(instructions))
                .map(amount -> amount.milligramsOf(drug.ingredients(), MOST_MILLIGRAMS))
                .map(DailyDose::new)
                .orElse(DailyDose.UNREADABLE);
    }

    /** A pack of tablets of several strengths holds the same ingredient more than once. */
    private static boolean hasOneDoseOfEach(List<Ingredient> ingredients) {
        Set<String> names = new HashSet<>();
        for (Ingredient ingredient : ingredients) {
            if (!names.add(ingredient.name())) {
                return false;
            }
        }
        return !names.isEmpty();
    }

    private static Optional<DoseAmount> amountADay(JsonNode dosage) {
        JsonNode most = Json.first(dosage.path("maxDosePerPeriod"));
        if (!Json.isAbsent(most)) {
            return mostADay(most);
        }
        Optional<DoseAmount> dose = DoseAmount.read(doseOf(dosage));
        Optional<BigDecimal> times = TimesADay.read(Json.first(dosage.path("timing")));
        return dose.flatMap(amount -> times.map(amount::times));
    }

    /** A ratio to one day or 24 h; what is allowed in any other period says nothing certain about a day. */
    private static Optional<DoseAmount> mostADay(JsonNode ratio) {
        JsonNode period = ratio.path("denominator");
        boolean isOneDay = TimesADay.isOneDay(period.path("value"), unitOf(period));
        return isOneDay ? DoseAmount.read(ratio.path("numerator")) : Optional.empty();
    }

    private static JsonNode unitOf(JsonNode quantity) {
        JsonNode code = quantity.path("code");
        return Json.text(code).isEmpty() ? quantity.path("unit") : code;
    }

    /** R4 wraps the dose, STU3 and DSTU2 do not. Of a range the high end counts. */
    private static JsonNode doseOf(JsonNode dosage) {
        JsonNode wrapped = Json.first(dosage.path("doseAndRate"));
        JsonNode holder = Json.isAbsent(wrapped) ? dosage : wrapped;
        JsonNode dose = holder.path("doseQuantity");
        return Json.isAbsent(dose) ? holder.path("doseRange").path("high") : dose;
    }
}
