package dev.tonus.facts;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How strongly a statin at its daily dose (mg/d) lowers LDL cholesterol. A dose between two bands counts as the lower
 * one, a dose below all bands as low; simvastatin above 40 mg has no band.
 *
 * <p>Source: 2018 AHA/ACC cholesterol guideline, table as printed by Guideline Central (2022 and 2023).
 */
public enum StatinIntensity {
    /** By less than 30 %. */
    LOW(1, Map.of()),
    /** By 30 to 49 %. */
    MODERATE(
            2,
            Map.of(
                    "atorvastatin", 10,
                    "rosuvastatin", 5,
                    "simvastatin", 20,
                    "pravastatin", 40,
                    "lovastatin", 40,
                    "fluvastatin", 80,
                    "pitavastatin", 1)),
    /** By 50 % or more. */
    HIGH(3, Map.of("atorvastatin", 40, "rosuvastatin", 20));

    /** Every statin that has a band. */
    static final Set<String> STATINS = MODERATE.fromMilligrams.keySet();

    private static final String SIMVASTATIN = "simvastatin";
    private static final BigDecimal HIGHEST_SIMVASTATIN = new BigDecimal("40");

    private final int level;
    private final Map<String, Integer> fromMilligrams;

    StatinIntensity(int level, Map<String, Integer> fromMilligrams) {
        this.level = level;
        this.fromMilligrams = fromMilligrams;
    }

    /** The intensity of the ingredient at the dose in mg/d; empty for what is no statin or has no band. */
    public static Optional<StatinIntensity> of(String ingredient, BigDecimal milligramsPerDay) {
        boolean unclassed = ingredient.equals(SIMVASTATIN) && milligramsPerDay.compareTo(HIGHEST_SIMVASTATIN) > 0;
        if (!STATINS.contains(ingredient) || unclassed || milligramsPerDay.signum() <= 0) {
            return Optional.empty();
        }
        StatinIntensity reached = LOW;
        for (StatinIntensity intensity : values()) {
            Integer from = intensity.fromMilligrams.get(ingredient);
            if (from != null && milligramsPerDay.compareTo(BigDecimal.valueOf(from)) >= 0) {
                reached = intensity;
            }
        }
        return Optional.of(reached);
    }

    /** The intensity of the strongest statin in the dose; empty if none has a readable dose with a band. */
    public static Optional<StatinIntensity> of(DailyDose dose) {
        List<StatinIntensity> found = new ArrayList<>();
        dose.milligramsPerDay()
                .forEach((ingredient, milligrams) -> of(ingredient, milligrams).ifPresent(found::add));
        return found.stream().max(java.util.Comparator.naturalOrder());
    }

    /** The strongest of the current statins as a number: 1 low, 2 moderate, 3 high (level). */
    static Optional<LabResult> current(PatientFacts facts) {
        return facts.medications().stream()
                .filter(use -> use.isCurrent(facts.asOf()) && use.drug().holdsAnyOf(STATINS))
                .flatMap(use -> of(use.dose()).map(intensity -> result(intensity, use, facts)).stream())
                .max(java.util.Comparator.comparing(result -> result.value().value()));
    }

    private static LabResult result(StatinIntensity intensity, MedicationUse use, PatientFacts facts) {
        return DerivedResult.in("level", "of 3", "statin-intensity")
                .of(
                        Comparator.EXACTLY,
                        BigDecimal.valueOf(intensity.level),
                        use.drug().text(),
                        RecordedTime.at(facts.asOf(), facts.zone()),
                        List.of(use.reference()));
    }
}
