package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;

/** A terminology with the few names that the small content uses, and a few that it does not. */
final class SmallNames {

    private static final UnitScale MASS_AND_SUBSTANCE =
            scale("mg/dL", Map.of("mg/dL", "1", "mmol/L", "2.4305", "meq/L", "1.2153"));

    private SmallNames() {}

    static NamesOnly read() {
        return new NamesOnly(
                Set.of("dialysis", "seizure", "no"),
                Map.of(
                        "magnesium", Map.of(loinc("1-1"), "Magnesium in serum", loinc("1-2"), "Magnesium in blood"),
                        "calcium-total", Map.of(loinc("2-1"), "Calcium"),
                        "creatinine", Map.of(loinc("3-1"), "Creatinine"),
                        "egfr-ckd-epi-2021", Map.of(loinc("4-1"), "eGFR"),
                        "egfr-ckd-epi-2009-or-unspecified-year", Map.of(loinc("4-2"), "eGFR"),
                        "egfr-formula-not-stated", Map.of(loinc("4-3"), "eGFR"),
                        "egfr-mdrd", Map.of(loinc("4-4"), "eGFR"),
                        "codeless", Map.of()),
                Set.of("simvastatin", "atorvastatin", "amiodarone", "clarithromycin", "diltiazem"),
                Map.of("statin", Set.of("simvastatin", "atorvastatin")),
                Map.of(
                        "magnesium", MASS_AND_SUBSTANCE,
                        "calcium-total", scale("mg/dL", Map.of("mg/dL", "1", "mmol/L", "4.008")),
                        "calcium-ionized", scale("mmol/L", Map.of("mg/dL", "0.2495", "mmol/L", "1")),
                        "egfr-ckd-epi-2021", UnitScale.only("mL/min/{1.73_m2}")),
                Map.of("mL/min/1.73m2", "mL/min/{1.73_m2}"));
    }

    private static Code loinc(String value) {
        return new Code("http://loinc.org", value);
    }

    private static UnitScale scale(String canonical, Map<String, String> factors) {
        Map<String, BigDecimal> numbers = new java.util.HashMap<>();
        factors.forEach((unit, factor) -> numbers.put(unit, new BigDecimal(factor)));
        return new UnitScale(canonical, numbers);
    }
}
