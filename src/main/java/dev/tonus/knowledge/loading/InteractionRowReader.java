package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.Is;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a row of an interaction table: the other drug, drugs taken together, or a definition that must hold of the
 * patient, and a cell for each column.
 */
final class InteractionRowReader {

    private static final Set<String> CIRCUMSTANCES = Set.of("with", "given");
    private static final String SOURCES = "sources";

    static final Shape SHAPE = MapShape.EMPTY
            .may(
                    "with",
                    EitherShape.of(
                            ListShape.oneOrMore(Names.INGREDIENT),
                            DailyDoses.limited(DrugReader.choice(MapShape.EMPTY))
                                    .may("all", ListShape.of(Names.INGREDIENT))))
            .may("given", CriterionReader.SHAPE)
            .needs(SOURCES, SourceIds.SHAPE)
            .others(InteractionCellReader.SHAPE)
            .eitherOf(List.of(List.of("with"), List.of("given")));

    private final Names names;
    private final DrugReader drugs;
    private final SourceIds sources;
    private final CriterionReader criteria;
    private final InteractionCellReader cells = new InteractionCellReader();

    InteractionRowReader(Names names, DrugReader drugs, SourceIds sources, CriterionReader criteria) {
        this.names = names;
        this.drugs = drugs;
        this.sources = sources;
        this.criteria = criteria;
    }

    InteractionRow read(YamlMap map, List<String> columns) {
        List<String> cited = sources.read(map);
        Map<String, InteractionCell> read = cells(map, columns, sources.isSeen(cited));
        if (map.has("given")) {
            return given(map, read, cited);
        }
        Optional<YamlValue> with = map.require("with");
        Optional<YamlMap> one = with.filter(YamlValue::isMap).flatMap(YamlValue::map);
        if (one.isEmpty()) {
            Set<String> others = new HashSet<>();
            with.map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> names.ingredient(item)
                    .ifPresent(others::add));
            return new InteractionRow(others, Set.of(), read, cited);
        }
        return with(one.get(), read, cited);
    }

    private InteractionRow given(YamlMap map, Map<String, InteractionCell> read, List<String> cited) {
        if (map.has("with")) {
            map.placeOf("with").refuse("A row has one circumstance: keep 'with' or 'given'.");
        }
        if (criteria.require(map, "given") instanceof Is is) {
            return new InteractionRow(Set.of(), Set.of(), null, is.definition(), read, cited);
        }
        map.placeOf("given").refuse("A circumstance has a name: write given: { is: the id of a definition }.");
        return new InteractionRow(Set.of(), Set.of(), read, cited);
    }

    /** Drugs that count only together are not each a row of their own. */
    private InteractionRow with(YamlMap map, Map<String, InteractionCell> read, List<String> cited) {
        Set<String> together = new HashSet<>();
        if (map.has("all")) {
            map.only("all")
                    .require("all")
                    .map(YamlValue::items)
                    .orElse(List.of())
                    .forEach(item -> names.ingredient(item).ifPresent(together::add));
            return new InteractionRow(Set.of(), together, null, null, read, cited);
        }
        Optional<DoseLimit> dose = DailyDoses.limit(map);
        Set<String> others = drugs.read(map).map(some -> some.ingredients()).orElse(Set.of());
        return new InteractionRow(others, Set.of(), dose.orElse(null), null, read, cited);
    }

    private Map<String, InteractionCell> cells(YamlMap map, List<String> columns, boolean seen) {
        Map<String, InteractionCell> row = new HashMap<>();
        map.values().forEach((key, value) -> {
            if (columns.contains(key)) {
                cells.read(value, seen).ifPresent(cell -> row.put(key, cell));
            } else if (!columns.isEmpty() && !CIRCUMSTANCES.contains(key) && !key.equals(SOURCES)) {
                map.placeOf(key).refuse("'" + key + "' is no column of the table: add it to columns or correct it.");
            }
        });
        if (!columns.isEmpty() && columns.stream().noneMatch(map::has)) {
            map.place().refuse("The row says nothing: give a cell, or leave the row out.");
        }
        return row;
    }
}
