package dev.tonus.terminology;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What each RxNorm code says: an ingredient, a product, a component or a pack, or a drug that holds none of ours. */
final class DrugTable {

    private static final String PRODUCTS = "terminology/products.csv";
    private static final List<String> PRODUCT_COLUMNS =
            List.of("code", "type", "ingredients", "strengths", "route", "partial", "display");
    private static final String OTHERS = "terminology/other-drugs.csv";
    private static final List<String> OTHER_COLUMNS = List.of("code", "display");

    private final Map<String, DrugReading> readings;

    private DrugTable(Map<String, DrugReading> readings) {
        this.readings = readings;
    }

    static DrugTable read(TerminologyFiles files, IngredientTable ingredients, Problems problems) {
        DrugTable table = new DrugTable(new HashMap<>());
        Map<DrugReading, DrugReading> pool = new HashMap<>();
        ingredients.byCode().forEach((code, name) -> table.readings.put(code, DrugReading.ofIngredient(name)));
        for (CsvRow row : CsvTable.read(files, PRODUCTS, PRODUCT_COLUMNS, problems)) {
            DrugReading reading = new ProductRow(row, ingredients.names()).read();
            table.add(row, pool.computeIfAbsent(reading, key -> key));
        }
        for (CsvRow row : CsvTable.read(files, OTHERS, OTHER_COLUMNS, problems)) {
            table.add(row, DrugReading.OF_NO_INTEREST);
        }
        return table;
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
        return readings.getOrDefault(code.strip(), DrugReading.UNRESOLVED);
    }
}
