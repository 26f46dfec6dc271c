package dev.tonus.terminology;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The drug classes with their ingredients.
 *
 * @param members the ingredients of each class, sorted; without the classes that depend on the dose, since being an
 *     ingredient of theirs does not make a drug a member
 */
record DrugClasses(Map<String, Set<String>> members) {

    private static final String FILE = "terminology/drug-classes.csv";
    private static final List<String> COLUMNS =
            List.of("class", "ingredient", "minMgPerDay", "maxMgPerDay", "basis", "source", "seen");

    static DrugClasses read(TerminologyFiles files, Set<String> known, Problems problems) {
        Map<String, Set<String>> members = new TreeMap<>();
        Set<String> byDose = new HashSet<>();
        for (CsvRow row : CsvTable.read(files, FILE, COLUMNS, problems)) {
            String name = row.required("class").orElse("");
            String ingredient = row.get("ingredient");
            if (!known.contains(ingredient)) {
                row.problem("the ingredient is unknown: " + ingredient);
            }
            if (!members.computeIfAbsent(name, key -> new TreeSet<>()).add(ingredient)) {
                row.problem("the ingredient stands twice in the class " + name);
            }
            if (hasBand(row)) {
                byDose.add(name);
            }
        }
        members.keySet().removeAll(byDose);
        members.replaceAll((name, ingredients) -> Collections.unmodifiableSet(ingredients));
        return new DrugClasses(Collections.unmodifiableMap(members));
    }

    private static boolean hasBand(CsvRow row) {
        boolean banded = false;
        for (String end : List.of("minMgPerDay", "maxMgPerDay")) {
            banded |= !row.get(end).isEmpty() && row.positive(end).isPresent();
        }
        return banded;
    }
}
