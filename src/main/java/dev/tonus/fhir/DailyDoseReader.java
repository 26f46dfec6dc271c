package dev.tonus.fhir;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Ingredient;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads the dose a day from the dosage: dose × times a day, or the most that is allowed a day if the order says so. What
 * is taken as needed counts with its most. What the structure does not say is taken from the text, if that is understood
 * as a whole; whatever is not certain is unreadable.
 */
final class DailyDoseReader {

    private DailyDoseReader() {}

    /** The dose a day of each ingredient of the drug. */
    static DailyDose read(Entry order, Drug drug) {
        JsonNode instructions = Dosages.of(order);
        if ((instructions.isArray() && instructions.size() != 1) || !hasOneDoseOfEach(drug.ingredients())) {
            return DailyDose.UNREADABLE;
        }
        return agreed(amountsADay(Json.first(instructions)), drug.ingredients());
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

    /** A dose that is given as a count and as a mass must be the same by either. */
    private static DailyDose agreed(List<DailyAmount> amounts, List<Ingredient> ingredients) {
        Map<String, BigDecimal> agreed = new HashMap<>();
        for (DailyAmount amount : amounts) {
            for (Map.Entry<String, BigDecimal> dose :
                    amount.milligramsOf(ingredients).entrySet()) {
                BigDecimal other = agreed.putIfAbsent(dose.getKey(), dose.getValue());
                if (other != null && other.compareTo(dose.getValue()) != 0) {
                    return DailyDose.UNREADABLE;
                }
            }
        }
        return new DailyDose(agreed);
    }

    private static List<DailyAmount> amountsADay(JsonNode dosage) {
        JsonNode most = Json.first(dosage.path("maxDosePerPeriod"));
        if (!Json.isAbsent(most)) {
            return mostADay(most).stream().map(DailyDoseReader::once).toList();
        }
        JsonNode dose = doseOf(dosage);
        JsonNode timing = Json.first(dosage.path("timing"));
        String text = Json.text(dosage.path("text"));
        boolean isWhole = !Json.isAbsent(dose) && !Json.isAbsent(timing);
        Optional<Sig> sig = isWhole && !SigMost.mayBeIn(text) ? Optional.empty() : SigReader.read(text);
        Optional<DoseAmount> mostInWords = sig.flatMap(Sig::findMost);
        if (mostInWords.isPresent()) {
            return List.of(once(mostInWords.get()));
        }
        return isWhole
                ? daily(DoseAmount.read(dose).stream().toList(), TimesADay.read(timing))
                : sig.map(words -> completed(dose, timing, words)).orElse(List.of());
    }

    /** The text says what the structure does not; a dose that both give must be the same. */
    private static List<DailyAmount> completed(JsonNode dose, JsonNode timing, Sig sig) {
        List<DoseAmount> doses = new ArrayList<>(sig.doses());
        if (!Json.isAbsent(dose)) {
            Optional<DoseAmount> structured = DoseAmount.read(dose);
            structured.ifPresentOrElse(doses::add, doses::clear);
        }
        return daily(doses, Json.isAbsent(timing) ? sig.findTimes() : TimesADay.read(timing));
    }

    private static DailyAmount once(DoseAmount amount) {
        return new DailyAmount(amount, BigDecimal.ONE);
    }

    private static List<DailyAmount> daily(List<DoseAmount> doses, Optional<BigDecimal> times) {
        return times.map(count ->
                        doses.stream().map(dose -> new DailyAmount(dose, count)).toList())
                .orElse(List.of());
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
