package dev.tonus.reasoning;

import dev.tonus.facts.Exposure;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.InteractionRow;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The change dates of an exposure: its start, dose increases, and the start of a drug that a table marks as
 * contraindicated, to be avoided or capped for it.
 */
final class Changes {

    private Changes() {}

    static List<Change> of(Exposure exposure, PatientFacts facts, Raisers raisers) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(exposure.start(), "started " + exposure.start().text()));
        exposure.doseIncreases().forEach(when -> changes.add(new Change(when, "dose raised " + when.text())));
        List<InteractionRow> rows = raisers.rowsOf(exposure.ingredient());
        if (!rows.isEmpty()) {
            addRaisers(rows, facts, changes);
        }
        return changes;
    }

    private static void addRaisers(List<InteractionRow> rows, PatientFacts facts, List<Change> changes) {
        Set<String> onRecord = onRecord(facts);
        for (MedicationUse use : facts.medications()) {
            if (use.drug().route().isSystemic()) {
                use.drug().ingredients().stream()
                        .map(Ingredient::name)
                        .filter(name -> Raisers.raises(name, rows, onRecord))
                        .findFirst()
                        .ifPresent(name -> changes.add(new Change(
                                use.start(), name + " added " + use.start().text())));
            }
        }
    }

    private static Set<String> onRecord(PatientFacts facts) {
        Set<String> names = new HashSet<>();
        for (MedicationUse use : facts.medications()) {
            use.drug().ingredients().forEach(ingredient -> names.add(ingredient.name()));
        }
        return names;
    }
}
