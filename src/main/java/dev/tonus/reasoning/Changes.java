package dev.tonus.reasoning;

import dev.tonus.facts.Exposure;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * The change dates of an exposure: its start, dose increases, and the start of a drug that a table marks as
 * contraindicated, to be avoided or capped for it.
 */
final class Changes {

    private Changes() {}

    static List<Change> of(Exposure exposure, Chart chart) {
        List<Change> changes = new ArrayList<>();
        changes.add(new Change(exposure.start(), "started " + exposure.start().text()));
        exposure.doseIncreases().forEach(when -> changes.add(new Change(when, "dose raised " + when.text())));
        for (MedicationUse use : chart.facts().medications()) {
            interacting(use, exposure.ingredient(), chart)
                    .map(name -> new Change(
                            use.start(), name + " added " + use.start().text()))
                    .ifPresent(changes::add);
        }
        return changes;
    }

    private static Optional<String> interacting(MedicationUse use, String with, Chart chart) {
        if (!use.drug().route().isSystemic()) {
            return Optional.empty();
        }
        Set<String> onRecord = onRecord(chart);
        return use.drug().ingredients().stream()
                .map(Ingredient::name)
                .filter(name -> chart.knowledge().interactionTables().stream()
                        .anyMatch(table -> raises(table, name, with, onRecord)))
                .findFirst();
    }

    private static Set<String> onRecord(Chart chart) {
        return chart.facts().medications().stream()
                .flatMap(use -> use.drug().ingredients().stream())
                .map(Ingredient::name)
                .collect(Collectors.toSet());
    }

    /** Drugs that interact only when they are taken together count only if all of them are on record. */
    private static boolean raises(InteractionTable table, String other, String column, Set<String> onRecord) {
        for (InteractionRow row : table.rows()) {
            InteractionCell cell = row.cells().get(column);
            boolean covered = row.together().isEmpty()
                    ? row.drugs().contains(other)
                    : row.together().contains(other) && onRecord.containsAll(row.together());
            if (covered && cell != null && cell.verified() && cell.outcome() != Outcome.CAUTION) {
                return true;
            }
        }
        return false;
    }
}
