package dev.tonus.knowledge;

import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One circumstance of an interaction table.
 *
 * @param drugs the other drug: one of these
 * @param together all of these, taken together; empty for any one of the drugs
 * @param cells what the table says, by the column's ingredient; no cell, nothing known
 * @param sources ids of sources
 */
public record InteractionRow(
        Set<String> drugs, Set<String> together, Map<String, InteractionCell> cells, List<String> sources) {

    public InteractionRow {
        drugs = Set.copyOf(drugs);
        together = Set.copyOf(together);
        cells = Map.copyOf(cells);
        sources = List.copyOf(sources);
    }
}
