package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a row of an interaction table: the other drug, or drugs taken together, and a cell for each column. */
final class InteractionRowReader {

    private final Names names;
    private final SourceIds sources;
    private final InteractionCellReader cells = new InteractionCellReader();

    InteractionRowReader(Names names, SourceIds sources) {
        this.names = names;
        this.sources = sources;
    }

    InteractionRow read(YamlMap map, List<String> columns) {
        List<String> cited = sources.read(map);
        Set<String> drugs = new HashSet<>();
        Set<String> together = new HashSet<>();
        map.require("with").ifPresent(with -> readWith(with, drugs, together));
        return new InteractionRow(drugs, together, cells(map, columns, sources.isSeen(cited)), cited);
    }

    /** Drugs that count only together are not each a row of their own. */
    private void readWith(YamlValue with, Set<String> drugs, Set<String> together) {
        if (!with.isMap()) {
            with.itemsOrSelf().forEach(item -> names.ingredient(item).ifPresent(drugs::add));
            return;
        }
        with.map().flatMap(map -> map.only("all").require("all")).ifPresent(all -> all.items()
                .forEach(item -> names.ingredient(item).ifPresent(together::add)));
    }

    private Map<String, InteractionCell> cells(YamlMap map, List<String> columns, boolean seen) {
        Map<String, InteractionCell> row = new HashMap<>();
        map.values().forEach((key, value) -> {
            if (columns.contains(key)) {
                cells.read(value, seen).ifPresent(cell -> row.put(key, cell));
            } else if (!key.equals("with") && !key.equals("sources")) {
                map.placeOf(key).refuse("'" + key + "' is no column of the table: add it to columns or correct it.");
            }
        });
        if (columns.stream().noneMatch(map::has)) {
            map.place().refuse("The row says nothing: give a cell, or leave the row out.");
        }
        return row;
    }
}
