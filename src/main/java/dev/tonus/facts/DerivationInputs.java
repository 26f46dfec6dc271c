package dev.tonus.facts;

import java.util.List;
import java.util.Set;

/**
 * What a derived fact comes from.
 *
 * @param labs analytes
 * @param parts parts of the record beside laboratory results
 * @param ofAYear the analytes of which results of a whole year count
 */
record DerivationInputs(List<String> labs, Set<Input> parts, Set<String> ofAYear) {

    static final DerivationInputs CALCIUM = ofLabs("calcium-ionized", "calcium-total", "albumin");
    static final DerivationInputs SODIUM = ofLabs("sodium", "glucose", "glucose-molar", "glucose-fasting");
    static final DerivationInputs GFR = ofLabs(
            "egfr-ckd-epi-2021",
            "egfr-ckd-epi-2009-or-unspecified-year",
            "egfr-formula-not-stated",
            "egfr-mdrd",
            "creatinine");
    static final DerivationInputs CLEARANCE = new DerivationInputs(
            List.of(
                    "creatinine",
                    "body-weight",
                    "bmi",
                    "egfr-ckd-epi-2021",
                    "egfr-ckd-epi-2009-or-unspecified-year",
                    "egfr-formula-not-stated",
                    "egfr-mdrd"),
            Set.of(),
            Set.of("body-weight", "bmi"));
    static final DerivationInputs CK = ofLabs("creatine-kinase");
    static final DerivationInputs CK_AND_DRUGS =
            new DerivationInputs(List.of("creatine-kinase"), Set.of(Input.MEDICATIONS), Set.of());
    static final DerivationInputs ALT = ofLabs("alt");
    static final DerivationInputs CREATININE =
            new DerivationInputs(List.of("creatinine"), Set.of(), Set.of("creatinine"));
    static final DerivationInputs UREA = ofLabs("urea-nitrogen", "urea", "creatinine");
    static final DerivationInputs OSMOLARITY =
            ofLabs("sodium", "potassium", "glucose", "glucose-molar", "glucose-fasting", "urea-nitrogen", "urea");
    static final DerivationInputs ENCOUNTERS = new DerivationInputs(List.of(), Set.of(Input.ENCOUNTERS), Set.of());
    static final DerivationInputs PREGNANCY = new DerivationInputs(List.of(), Set.of(Input.CONDITIONS), Set.of());
    static final DerivationInputs DRUGS = new DerivationInputs(List.of(), Set.of(Input.MEDICATIONS), Set.of());

    private static DerivationInputs ofLabs(String... labs) {
        return new DerivationInputs(List.of(labs), Set.of(), Set.of());
    }
}
