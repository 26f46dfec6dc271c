package dev.tonus.terminology;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.TreeMap;

/** A sound terminology of a few codes, of which a test may change a file. */
final class SmallTerminology {

    static final String CRAMP = "valuesets/conditions/muscle-cramp.json";
    static final String SNOMED_CRAMP = "snomed/valuesets/conditions/muscle-cramp.json";
    static final String MAGNESIUM = "valuesets/labs/magnesium.json";
    static final String SURGERY = "valuesets/procedures/lumbar-surgery.json";
    static final String PRODUCTS = "terminology/products.csv";
    static final String INGREDIENTS = "terminology/ingredients.csv";
    static final String SYNONYMS = "terminology/drug-synonyms.csv";
    static final String OTHERS = "terminology/other-drugs.csv";
    static final String CLASSES = "terminology/drug-classes.csv";
    static final String ATC = "terminology/atc-classes.csv";
    static final String UNITS = "terminology/lab-units.csv";
    static final String ALIASES = "terminology/unit-aliases.csv";

    static final String PRODUCT_HEADER = "code,type,ingredients,strengths,route,partial,display\n";
    static final String UNIT_HEADER = "lab,canonicalUnit,unit,factorToCanonical,offsetToCanonical,source,note\n";
    static final String ATC_HEADER = "class,prefix,except,label\n";
    static final String CLASS_HEADER = "class,ingredient,minMgPerDay,maxMgPerDay,basis,source,seen\n";

    private static final String ICD_10_CM = "http://hl7.org/fhir/sid/icd-10-cm";

    private final TreeMap<String, byte[]> files = new TreeMap<>();
    private boolean snomed = true;

    private SmallTerminology() {}

    static SmallTerminology sound() {
        return new SmallTerminology()
                .with(CRAMP, valueSet("muscle-cramp", ICD_10_CM, "R25.2"))
                .with(SNOMED_CRAMP, valueSet("muscle-cramp-snomed", "http://snomed.info/sct", "55300003"))
                .with(MAGNESIUM, valueSet("magnesium", "http://loinc.org", "19123-9"))
                .with(SURGERY, valueSet("lumbar-surgery", "http://www.cms.gov/Medicare/Coding/ICD10", "0SB2"))
                .with(
                        INGREDIENTS,
                        "ingredient,code,display\nsimvastatin,36567,Simvastatin\nezetimibe,341248,ezetimibe\n")
                .with(SYNONYMS, "name,ingredient,source\ntrospium,trospium,own name\n")
                .with(PRODUCTS, PRODUCT_HEADER + "198211,SCD,simvastatin,40 mg,oral,no,simvastatin 40 MG Oral Tablet\n")
                .with(OTHERS, "code,display\n92759,Griseofulvin 330 MG Oral Tablet [Fulvicin P/G]\n")
                .with(CLASSES, CLASS_HEADER + "statin,simvastatin,,,class,a list,class\n")
                .with(ATC, ATC_HEADER + "statin,C10AA,,statins\n")
                .with(UNITS, UNIT_HEADER + "magnesium,mg/dL,mg/dL,1,,UCUM,\n")
                .with(ALIASES, "text,ucum\nMG/DL,mg/dL\n");
    }

    SmallTerminology with(String file, String content) {
        files.put(file, content.getBytes(StandardCharsets.UTF_8));
        return this;
    }

    SmallTerminology withBytes(String file, byte[] content) {
        files.put(file, content);
        return this;
    }

    SmallTerminology without(String file) {
        files.remove(file);
        return this;
    }

    SmallTerminology withoutSnomed() {
        snomed = false;
        return this;
    }

    Terminology load() {
        return TerminologyLoader.load(files, snomed);
    }

    Terminology load(SiteFiles site) {
        return TerminologyLoader.load(files, snomed, site);
    }

    /** What is wrong, each problem in one line. */
    List<String> problems() {
        try {
            Terminology loaded = load();
            throw new AssertionError("Nothing is wrong with " + loaded);
        } catch (BrokenTerminologyException e) {
            return e.problems().stream().map(TerminologyProblem::display).toList();
        }
    }

    static String valueSet(String id, String system, String code) {
        return """
                {"resourceType": "ValueSet", "id": "%s", "title": "A title", "compose": {"include": [
                  {"system": "%s", "concept": [{"code": "%s", "display": "a name"}]}]}}
                """.formatted(id, system, code);
    }

    /** A set of ICD-10-CM codes with something more in its {@code compose}. */
    static String crampWith(String code, String more) {
        return """
                {"resourceType": "ValueSet", "id": "muscle-cramp", "compose": {"include": [
                  {"system": "%s", "concept": [{"code": "%s", "display": "a name"}]}], %s}}
                """.formatted(ICD_10_CM, code, more);
    }
}
