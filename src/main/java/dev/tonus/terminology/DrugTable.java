package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What each RxNorm code says: an ingredient, a product, a component or a pack, or a drug that holds none of ours. An
 * operator's import answers for codes that are not in the shipped tables, and for packages.
 */
final class DrugTable {

    private static final String PRODUCTS = "terminology/products.csv";
    private static final List<String> PRODUCT_COLUMNS =
            List.of("code", "type", "ingredients", "strengths", "route", "partial", "display");
    private static final String OTHERS = "terminology/other-drugs.csv";
    private static final List<String> OTHER_COLUMNS = List.of("code", "display");

    private final Map<String, DrugReading> readings;
    private final DrugImport imported;
    private final ImportedReading importedReading;
    private final DrugNames names;

    private DrugTable(
            Map<String, DrugReading> readings, IngredientTable ingredients, UnknownDrugs unknown, DrugImport imported) {
        this.readings = readings;
        this.imported = imported;
        this.names = new DrugNames(ingredients.byName(), unknown);
        this.importedReading = new ImportedReading(ingredients.byCode(), names);
    }

    static DrugTable read(TerminologyFiles files, IngredientTable ingredients, DrugImport imported, Problems problems) {
        Map<String, DrugReading> readings = new HashMap<>();
        Map<List<String>, DrugReading> pool = new HashMap<>();
        Set<String> words = new HashSet<>();
        ingredients.byCode().forEach((code, name) -> readings.put(code, DrugReading.ofIngredient(name)));
        ingredients.byName().keySet().forEach(name -> addWords(name, words));
        for (CsvRow row : CsvTable.read(files, PRODUCTS, PRODUCT_COLUMNS, problems)) {
            add(row, pooled(row, ingredients.names(), pool), readings);
            addWords(row.get("display"), words);
        }
        for (CsvRow row : CsvTable.read(files, OTHERS, OTHER_COLUMNS, problems)) {
            add(row, DrugReading.OF_NO_INTEREST, readings);
            addWords(row.get("display"), words);
        }
        return new DrugTable(readings, ingredients, new UnknownDrugs(words), imported);
    }

    /** The words of generic names; a brand alone tells nobody what it holds. */
    private static void addWords(String name, Set<String> words) {
        words.addAll(DrugWords.of(DrugNames.generic(name)).words());
    }

    /** Many codes say the same: they share one reading, and it is made once. What is wrong is told for each row. */
    private static DrugReading pooled(CsvRow row, Set<String> ingredients, Map<List<String>, DrugReading> pool) {
        List<String> content = row.between("type", "partial");
        DrugReading known = pool.get(content);
        if (known != null) {
            return known;
        }
        int problems = row.problems().count();
        DrugReading reading = new ProductRow(row, ingredients).read();
        if (row.problems().count() == problems) {
            pool.put(content, reading);
        }
        return reading;
    }

    private static void add(CsvRow row, DrugReading reading, Map<String, DrugReading> readings) {
        String code = row.required("code").orElse("");
        if (readings.containsKey(code)) {
            row.problem("the code stands twice in the drug tables: " + code);
        }
        readings.put(code, reading);
    }

    /** Reads the names of drugs. */
    DrugNames names() {
        return names;
    }

    /** What the RxNorm code says. */
    DrugReading read(String code) {
        String bare = code.strip();
        DrugReading reading = readings.get(bare);
        return reading == null
                ? imported.find(bare).map(importedReading::read).orElse(DrugReading.UNRESOLVED)
                : reading;
    }

    /** What the code of a package says: unresolved without an import, or if it may stand for packages of two drugs. */
    DrugReading readPackage(String ndc) {
        List<DrugReading> readings = new ArrayList<>();
        for (String digits : Ndc.elevenDigits(ndc)) {
            imported.findRxcui(digits).map(this::read).ifPresent(readings::add);
        }
        boolean same = readings.stream().distinct().count() == 1;
        return same ? readings.get(0) : DrugReading.UNRESOLVED;
    }
}
