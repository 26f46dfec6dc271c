package dev.tonus.terminology;

import java.util.ArrayList;
import java.util.HashMap;
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

    private final Map<String, DrugReading> readings = new HashMap<>();
    private final DrugImport imported;
    private final ImportedReading importedReading;

    private DrugTable(DrugImport imported, ImportedReading importedReading) {
        this.imported = imported;
        this.importedReading = importedReading;
    }

    static DrugTable read(TerminologyFiles files, IngredientTable ingredients, DrugImport imported, Problems problems) {
        DrugNames names = new DrugNames(ingredients.byName());
        DrugTable table = new DrugTable(imported, new ImportedReading(ingredients.byCode(), names));
        Map<List<String>, DrugReading> pool = new HashMap<>();
        ingredients.byCode().forEach((code, name) -> table.readings.put(code, DrugReading.ofIngredient(name)));
        for (CsvRow row : CsvTable.read(files, PRODUCTS, PRODUCT_COLUMNS, problems)) {
            table.add(row, pooled(row, ingredients.names(), pool));
        }
        for (CsvRow row : CsvTable.read(files, OTHERS, OTHER_COLUMNS, problems)) {
            table.add(row, DrugReading.OF_NO_INTEREST);
        }
        return table;
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

    private void add(CsvRow row, DrugReading reading) {
        String code = row.required("code").orElse("");
        if (readings.containsKey(code)) {
            row.problem("the code stands twice in the drug tables: " + code);
        }
        readings.put(code, reading);
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
