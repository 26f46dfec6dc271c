package dev.tonus.reasoning;

import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Which row of a table decides for a pair: drugs that are taken together before single ones. */
final class InteractionRows {

    private final InteractionTable table;
    private final Parties parties;
    private final Map<String, List<InteractionRow>> byColumn = new HashMap<>();

    InteractionRows(InteractionTable table, Parties parties) {
        this.table = table;
        this.parties = parties;
    }

    /** The most specific row about the column's drug and the other one, which may have been stopped like what it needs. */
    Optional<InteractionRow> find(String column, String other, boolean stopped) {
        Optional<InteractionRow> together = Optional.empty();
        Optional<InteractionRow> single = Optional.empty();
        for (InteractionRow row : rowsOf(column)) {
            if (together.isEmpty() && row.together().contains(other) && areTaken(row.together(), other, stopped)) {
                together = Optional.of(row);
            } else if (single.isEmpty() && row.drugs().contains(other)) {
                single = Optional.of(row);
            }
        }
        return together.isPresent() ? together : single;
    }

    private boolean areTaken(Set<String> together, String other, boolean stopped) {
        return together.stream()
                .allMatch(ingredient -> ingredient.equals(other) || parties.areTaking(ingredient, stopped));
    }

    /** The rows that limit the column's drug by something known of the patient. */
    List<InteractionRow> given(String column) {
        return rowsOf(column).stream()
                .filter(row -> row.findGiven().isPresent())
                .toList();
    }

    private List<InteractionRow> rowsOf(String column) {
        return byColumn.computeIfAbsent(column, this::findRows);
    }

    /** Most drugs are no column of the table. */
    private List<InteractionRow> findRows(String column) {
        List<InteractionRow> rows = List.of();
        if (table.columns().contains(column)) {
            rows = new ArrayList<>();
            for (InteractionRow row : table.rows()) {
                if (row.cells().containsKey(column)) {
                    rows.add(row);
                }
            }
        }
        return rows;
    }
}
