package dev.tonus.facts;

import java.util.List;
import java.util.Optional;

/** The derived facts that are asked for like a laboratory analyte, with the analytes from which they come about. */
public enum DerivedLab {
    /** Ionized calcium, else total calcium adjusted for albumin. */
    CALCIUM("calcium", "Calcium", List.of("calcium-ionized", "calcium-total", "albumin")),
    /** Total calcium where neither ionized calcium nor albumin is known. */
    CALCIUM_UNADJUSTED("calcium-unadjusted", "Calcium", List.of("calcium-total", "calcium-ionized", "albumin")),
    /** The estimated glomerular filtration rate, reported or from creatinine. */
    EGFR(
            "egfr",
            "eGFR",
            List.of(
                    "egfr-ckd-epi-2021",
                    "egfr-ckd-epi-2009-or-unspecified-year",
                    "egfr-formula-not-stated",
                    "egfr-mdrd",
                    "creatinine")),
    /** Creatine kinase as a multiple of the upper limit of normal. */
    CK_TIMES_ULN("ck-times-uln", "CK", List.of("creatine-kinase"));

    private static final List<DerivedLab> ALL = List.of(values());

    private final String code;
    private final String words;
    private final List<String> inputs;

    DerivedLab(String code, String words, List<String> inputs) {
        this.code = code;
        this.words = words;
        this.inputs = inputs;
    }

    /** The derived fact of that name. */
    public static Optional<DerivedLab> parse(String code) {
        for (DerivedLab derived : ALL) {
            if (derived.code.equals(code)) {
                return Optional.of(derived);
            }
        }
        return Optional.empty();
    }

    /** The name that the clinical content uses. */
    public String code() {
        return code;
    }

    /** Its name for print. */
    public String words() {
        return words;
    }

    /** The analytes that must be fetched for it. */
    public List<String> inputs() {
        return inputs;
    }

    /** Its value for the patient; empty if an input is missing. */
    public Optional<LabResult> derive(PatientFacts facts) {
        return switch (this) {
            case CALCIUM -> CalciumDerivation.calcium(facts);
            case CALCIUM_UNADJUSTED -> CalciumDerivation.unadjusted(facts);
            case EGFR -> GfrDerivation.egfr(facts);
            case CK_TIMES_ULN -> CkDerivation.timesUln(facts);
        };
    }
}
