package dev.tonus.terminology;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The ingredients that the clinical content may speak of, with their RxNorm codes and the names they go by.
 *
 * @param names the names of the ingredients, sorted
 * @param byCode the ingredient of each RxNorm ingredient code
 * @param byName the ingredient of each name, in the words of {@link DrugWords}
 */
record IngredientTable(Set<String> names, Map<String, String> byCode, Map<String, String> byName) {

    private static final String FILE = "terminology/ingredients.csv";
    private static final List<String> COLUMNS = List.of("ingredient", "code", "display");
    private static final String SYNONYMS_FILE = "terminology/drug-synonyms.csv";
    private static final List<String> SYNONYMS_COLUMNS = List.of("name", "ingredient", "source");

    IngredientTable {
        names = Collections.unmodifiableSet(new TreeSet<>(names));
        byCode = Map.copyOf(byCode);
        byName = Map.copyOf(byName);
    }

    /** Reads the table and the synonyms, of which some name an ingredient that has no code. */
    static IngredientTable read(TerminologyFiles files, Problems problems) {
        Map<String, String> byCode = new HashMap<>();
        Map<String, String> byName = new TreeMap<>();
        Set<String> names = new TreeSet<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            String ingredient = row.required("ingredient").orElse("");
            String code = row.required("code").orElse("");
            if (byCode.containsKey(code)) {
                row.problem("the code stands twice: " + code);
            }
            byCode.put(code, ingredient);
            names.add(ingredient);
            addName(row, byName, ingredient, ingredient);
            addName(row, byName, row.required("display").orElse(""), ingredient);
        }
        for (CsvRow row : CsvTable.read(files, SYNONYMS_FILE, SYNONYMS_COLUMNS, problems)) {
            String ingredient = row.required("ingredient").orElse("");
            names.add(ingredient);
            addName(row, byName, ingredient, ingredient);
            addName(row, byName, row.required("name").orElse(""), ingredient);
        }
        return new IngredientTable(names, byCode, byName);
    }

    private static void addName(CsvRow row, Map<String, String> byName, String name, String ingredient) {
        String words = DrugWords.of(name).whole();
        String other = byName.getOrDefault(words, ingredient);
        if (!other.equals(ingredient)) {
            row.problem(name + " is a name of " + other + " too");
        }
        byName.put(words, ingredient);
    }
}
