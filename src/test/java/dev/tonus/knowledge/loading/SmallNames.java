package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** A terminology with the few names that the small content uses, and a few that it does not. */
final class SmallNames {

    private static final List<String> MEASURED = List.of(
            "calcium-total",
            "calcium-ionized",
            "albumin",
            "creatinine",
            "egfr-ckd-epi-2021",
            "egfr-ckd-epi-2009-or-unspecified-year",
            "egfr-formula-not-stated",
            "egfr-mdrd");

    private SmallNames() {}

    static NamesOnly read() {
        return new NamesOnly(
                Set.of("dialysis", "seizure", "no"),
                Set.of("thyroid-surgery"),
                labs(),
                Set.of("simvastatin", "atorvastatin", "amiodarone", "clarithromycin", "diltiazem"),
                Map.of("statin", Set.of("simvastatin", "atorvastatin")),
                Map.of(
                        "magnesium", scale("mg/dL", Map.of("mg/dL", "1", "mmol/L", "2.4305", "meq/L", "1.2153")),
                        "calcium-total", scale("mg/dL", Map.of("mg/dL", "1", "mmol/L", "4.008")),
                        "calcium-ionized", scale("mmol/L", Map.of("mg/dL", "0.2495", "mmol/L", "1")),
                        "albumin", UnitScale.only("g/dL"),
                        "egfr-ckd-epi-2021", UnitScale.only("mL/min/{1.73_m2}")),
                Map.of("mL/min/1.73m2", "mL/min/{1.73_m2}"));
    }

    /** Magnesium has the codes 1-1 and 1-2, the others 2-1, 3-1 and so on; one has none. */
    private static Map<String, Map<Code, String>> labs() {
        Map<String, Map<Code, String>> labs = new HashMap<>();
        labs.put("codeless", Map.of());
        labs.put("magnesium", Map.of(loinc("1-1"), "Magnesium in serum", loinc("1-2"), "Magnesium in blood"));
        for (String lab : MEASURED) {
            labs.put(lab, Map.of(loinc(labs.size() + "-1"), lab));
        }
        return labs;
    }

    private static Code loinc(String value) {
        return new Code("http://loinc.org", value);
    }

    private static UnitScale scale(String canonical, Map<String, String> factors) {
        Map<String, BigDecimal> numbers = new HashMap<>();
        factors.forEach((unit, factor) -> numbers.put(unit, new BigDecimal(factor)));
        return new UnitScale(canonical, numbers);
    }
}
