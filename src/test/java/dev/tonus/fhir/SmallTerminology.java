package dev.tonus.fhir;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A terminology of a few codes. Drugs are known by code, or by their exact name; one code tells a class only, and one is in
 * use with two meanings.
 */
record SmallTerminology(
        Map<Code, Set<String>> conditionCodes,
        Map<Code, String> labCodes,
        Map<Code, List<Ingredient>> drugCodes,
        Map<String, String> ingredientNames,
        Map<String, UnitScale> scales,
        Map<String, String> unitAliases)
        implements Terminology {

    static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";
    static final String LOINC = "http://loinc.org";
    static final String ICD10 = "http://hl7.org/fhir/sid/icd-10-cm";

    /** Statins, in the classification of the WHO. */
    static final Code CLASS_ONLY = new Code("http://www.whocc.no/atc", "C10AA");

    static final Code WITH_TWO_MEANINGS = new Code(RXNORM, "833036");

    /** Simvastatin and a drug that no table knows. */
    static final Code PARTLY_KNOWN = new Code(RXNORM, "999001");

    static SmallTerminology create() {
        return new SmallTerminology(
                Map.of(
                        new Code(ICD10, "R25.2"), Set.of("muscle-cramp", "muscle-spasm"),
                        new Code(ICD10, "E87.6"), Set.of("hypokalemia"),
                        new Code(ICD10, "G47.62"), Set.of("nocturnal-leg-cramp"),
                        new Code("http://snomed.info/sct", "43339004"), Set.of("hypokalemia")),
                Map.of(
                        new Code(LOINC, "19123-9"), "magnesium",
                        new Code(LOINC, "2823-3"), "potassium",
                        new Code(LOINC, "2157-6"), "creatine-kinase",
                        new Code(LOINC, "2744-1"), "ph-blood",
                        new Code("http://example.org/dates", "edd"), "due-date"),
                Map.of(
                        new Code(RXNORM, "312961"), List.of(mg("simvastatin", "20")),
                        new Code(RXNORM, "197517"), List.of(mg("clarithromycin", "500")),
                        new Code(RXNORM, "597977"), List.of(mg("amlodipine", "5"), mg("atorvastatin", "10")),
                        new Code(RXNORM, "36567"), List.of(new Ingredient("simvastatin", null))),
                Map.of("simvastatin 20 MG Oral Tablet", "simvastatin"),
                Map.of(
                        "magnesium", scale("mg/dL", "1", "mmol/L", "2.4305"),
                        "potassium", scale("mmol/L", "1", "meq/L", "1"),
                        "creatine-kinase", scale("U/L", "1", "ukat/L", "60")),
                Map.of("mEq/L", "meq/L", "MG/DL", "mg/dL"));
    }

    private static Ingredient mg(String name, String strength) {
        return new Ingredient(name, Quantity.of(strength, "mg"));
    }

    private static UnitScale scale(String unit, String factor, String otherUnit, String otherFactor) {
        return new UnitScale(unit, Map.of(unit, new BigDecimal(factor), otherUnit, new BigDecimal(otherFactor)));
    }

    @Override
    public Set<String> conditionSetsOf(Code code) {
        return conditionCodes.getOrDefault(code, Set.of());
    }

    @Override
    public Set<String> procedureSetsOf(Code code) {
        return code.equals(new Code("http://snomed.info/sct", "13619001"))
                ? Set.of("thyroid-or-parathyroid-surgery")
                : Set.of();
    }

    @Override
    public Set<String> procedureSets() {
        return Set.of("thyroid-or-parathyroid-surgery");
    }

    @Override
    public Optional<String> labOf(Code code) {
        return Optional.ofNullable(labCodes.get(code));
    }

    @Override
    public String nameOfLab(String lab) {
        String words = lab.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    @Override
    public Drug resolveDrug(List<Code> codes, List<String> displays, String text) {
        if (codes.contains(PARTLY_KNOWN)) {
            List<Ingredient> known = List.of(new Ingredient("simvastatin", null));
            return new Drug(
                    text, known, Route.ORAL, Identification.BY_CODE, Set.of(), List.of(), true, List.of("fooximab"));
        }
        for (Code code : codes) {
            if (drugCodes.containsKey(code)) {
                return new Drug(text, drugCodes.getOrDefault(code, List.of()), Route.ORAL, Identification.BY_CODE);
            }
        }
        return Optional.ofNullable(ingredientNames.get(text))
                .map(name -> List.of(new Ingredient(name, null)))
                .map(found -> new Drug(text, found, Route.UNKNOWN, Identification.BY_NAME))
                .orElseGet(() -> unidentified(codes, text));
    }

    private static Drug unidentified(List<Code> codes, String text) {
        if (codes.contains(CLASS_ONLY)) {
            return new Drug(text, List.of(), Route.UNKNOWN, Identification.BY_CLASS, Set.of("statin"), codes);
        }
        boolean conflict = codes.contains(WITH_TWO_MEANINGS);
        Identification identification = conflict ? Identification.CONFLICTING : Identification.UNRESOLVED;
        return new Drug(text, List.of(), Route.UNKNOWN, identification, Set.of(), codes);
    }

    @Override
    public String unitOf(String spelling) {
        return unitAliases.getOrDefault(spelling, spelling);
    }

    @Override
    public Optional<UnitScale> scaleOf(String lab) {
        return Optional.ofNullable(scales.get(lab));
    }

    @Override
    public Set<String> conditionSets() {
        return Set.of("muscle-cramp", "muscle-spasm", "hypokalemia");
    }

    @Override
    public Map<String, Map<Code, String>> labs() {
        return Map.of();
    }

    @Override
    public Set<String> ingredients() {
        return Set.of("simvastatin", "clarithromycin", "amlodipine", "atorvastatin");
    }

    @Override
    public Map<String, Set<String>> drugClasses() {
        return Map.of();
    }
}
