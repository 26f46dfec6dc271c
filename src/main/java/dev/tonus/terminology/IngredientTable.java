package dev.tonus.terminology;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
        Map<String, String> byName = new HashMap<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            String code = row.required("code").orElse("");
            if (byCode.containsKey(code)) {
                row.problem("the code stands twice: " + code);
            }
            byCode.put(code, row.get("ingredient"));
            addNames(row, byName, "display");
        }
        for (CsvRow row : CsvTable.read(files, SYNONYMS_FILE, SYNONYMS_COLUMNS, problems)) {
            addNames(row, byName, "name");
        }
        return new IngredientTable(new TreeSet<>(byName.values()), byCode, byName);
    }

    /** Adds the ingredient's own name and the one in the column. */
    private static void addNames(CsvRow row, Map<String, String> byName, String column) {
        String ingredient = row.required("ingredient").orElse("");
        addName(row, byName, ingredient, ingredient);
        addName(row, byName, row.required(column).orElse(""), ingredient);
    }

    private static void addName(CsvRow row, Map<String, String> byName, String name, String ingredient) {
        String words = DrugWords.of(name).whole();
        String other = byName.getOrDefault(words, ingredient);
        if (!other.equals(ingredient)) {
            row.problem(name + " is a name of " + other + " too");
        }
        byName.putIfAbsent(words, ingredient);
    }
}
