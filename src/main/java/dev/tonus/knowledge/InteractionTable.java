package dev.tonus.knowledge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Pairs of interacting drugs: ingredients in columns, circumstances in rows. It works both ways.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param columns the ingredients whose exposure or safety is at stake
 * @param rows the circumstances
 */
public record InteractionTable(String id, String name, List<String> columns, List<InteractionRow> rows) {

    public InteractionTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Every ingredient that the table speaks of. */
    public Set<String> ingredients() {
        Stream<String> others =
                rows.stream().flatMap(row -> Stream.concat(row.drugs().stream(), row.together().stream()));
        return Stream.concat(columns.stream(), others).collect(Collectors.toUnmodifiableSet());
    }
}
