package dev.tonus.reasoning;

import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Outcome;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which drugs raise the exposure to which: those that a table marks as contraindicated, to be avoided or capped for it.
 *
 * @param byColumn the rows that say so, by the ingredient whose exposure is raised
 */
record Raisers(Map<String, List<InteractionRow>> byColumn) {

    static Raisers of(List<InteractionTable> tables) {
        Map<String, List<InteractionRow>> rows = new HashMap<>();
        for (InteractionTable table : tables) {
            for (InteractionRow row : table.rows()) {
                row.cells().forEach((column, cell) -> {
                    if (cell.verified() && cell.outcome() != Outcome.CAUTION) {
                        rows.computeIfAbsent(column, any -> new ArrayList<>()).add(row);
                    }
                });
            }
        }
        return new Raisers(rows);
    }

    /** The rows about the exposure to the ingredient. */
    List<InteractionRow> rowsOf(String column) {
        return byColumn.getOrDefault(column, List.of());
    }

    /** Does the other drug raise it? Drugs that do so only together count if all of them are on record. */
    static boolean raises(String other, List<InteractionRow> rows, Set<String> onRecord) {
        for (InteractionRow row : rows) {
            boolean covered = row.together().isEmpty()
                    ? row.drugs().contains(other)
                    : row.together().contains(other) && onRecord.containsAll(row.together());
            if (covered) {
                return true;
            }
        }
        return false;
    }
}
