package dev.tonus.reasoning;

import dev.tonus.facts.Ingredient;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Which row of a table decides for a pair: drugs that are taken together before single ones. */
final class InteractionRows {

    private final InteractionTable table;
    private final Set<String> present;
    private final Map<String, List<InteractionRow>> byColumn = new HashMap<>();

    InteractionRows(InteractionTable table, Parties parties) {
        this.table = table;
        this.present = Stream.concat(
                        parties.findExamined().stream(),
                        parties.others().stream().filter(party -> !party.isStopped()))
                .flatMap(party -> party.drug().ingredients().stream())
                .map(Ingredient::name)
                .collect(Collectors.toSet());
    }

    /** The most specific row about the column's drug and the other one. */
    Optional<InteractionRow> find(String column, String other) {
        Optional<InteractionRow> together = Optional.empty();
        Optional<InteractionRow> single = Optional.empty();
        for (InteractionRow row : rowsOf(column)) {
            if (together.isEmpty() && row.together().contains(other) && areTaken(row.together(), other)) {
                together = Optional.of(row);
            } else if (single.isEmpty() && row.drugs().contains(other)) {
                single = Optional.of(row);
            }
        }
        return together.isPresent() ? together : single;
    }

    private boolean areTaken(Set<String> together, String other) {
        return together.stream().allMatch(ingredient -> ingredient.equals(other) || present.contains(ingredient));
    }

    /** The rows that limit the column's drug by something known of the patient. */
    List<InteractionRow> given(String column) {
        return rowsOf(column).stream()
                .filter(row -> row.findGiven().isPresent())
                .toList();
    }

    private List<InteractionRow> rowsOf(String column) {
        return byColumn.computeIfAbsent(column, name -> table.rows().stream()
                .filter(row -> row.cells().containsKey(name))
                .toList());
    }
}
