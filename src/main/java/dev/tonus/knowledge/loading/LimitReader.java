package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Reads the grades of one side of a lab: the limit in one or more units, and what else counts. */
final class LimitReader {

    /** What may count beside a limit of ours. */
    static final Map<String, Basis> BASES =
            Words.of(List.of(Basis.AND_LAB_RANGE, Basis.LAB_RANGE_FIRST, Basis.ABSOLUTE));

    private static final Map<String, Boolean> PRELIMINARY = Map.of("allowed", true);

    static final Shape BASIS = SingleShape.word(BASES);

    private final LimitUnitsReader units;
    private final SourceIds sources;

    LimitReader(LimitUnitsReader units, SourceIds sources) {
        this.units = units;
        this.sources = sources;
    }

    /** The grades of one side. */
    static Shape shape(Side side) {
        MapShape grade = MapShape.EMPTY;
        for (Map.Entry<String, Relation> relation : relations().entrySet()) {
            grade = grade.may(
                    relation.getKey(), LabCriterionReader.orOfLaboratory(LimitUnitsReader.SHAPE, relation.getValue()));
        }
        grade = grade.may("basis", BASIS)
                .may("within", Durations.SHAPE)
                .may("preliminary", SingleShape.word(PRELIMINARY))
                .needs("sources", SourceIds.SHAPE)
                .eitherOf(side.relations().keySet().stream()
                        .sorted()
                        .map(List::of)
                        .toList());
        MapShape grades = MapShape.EMPTY;
        for (Grade one : Grade.values()) {
            grades = grades.may(one.key(), grade);
        }
        return grades;
    }

    /** The relations of both sides; that of the other side is refused by the side's own reader. */
    private static Map<String, Relation> relations() {
        Map<String, Relation> relations = new TreeMap<>();
        for (Side side : Side.values()) {
            relations.putAll(side.relations());
        }
        return relations;
    }

    Map<String, GradedLimit> read(String lab, Side side, YamlMap map, Basis basis) {
        Map<String, GradedLimit> grades = new HashMap<>();
        for (Grade grade : Grade.values()) {
            map.find(grade.key())
                    .flatMap(YamlValue::map)
                    .flatMap(entry -> grade(lab, side, grade, entry, basis))
                    .ifPresent(limit -> grades.put(side.grade(grade), limit));
        }
        return grades;
    }

    private Optional<GradedLimit> grade(String lab, Side side, Grade grade, YamlMap map, Basis labBasis) {
        Basis basis = map.find("basis").flatMap(value -> value.oneOf(BASES)).orElse(labBasis);
        boolean preliminary = preliminary(grade, map);
        List<String> cited = sources.read(map);
        Optional<Period> within = Durations.find(map, "within");
        String name = side.grade(grade);
        return map.exactlyOne(side.relations())
                .flatMap(chosen -> LabCriterionReader.isOfLaboratory(chosen.value(), chosen.meaning())
                        ? Optional.of(new Limit(chosen.meaning(), Map.of(), Basis.LAB_RANGE, false, name, cited))
                        : Optional.of(units.read(lab, chosen.value()))
                                .filter(values -> !values.isEmpty())
                                .map(values -> new Limit(chosen.meaning(), values, basis, preliminary, name, cited)))
                .map(limit -> new GradedLimit(limit, within.orElse(null), map.place()));
    }

    private static boolean preliminary(Grade grade, YamlMap map) {
        if (map.has("preliminary") && !grade.isDangerous()) {
            map.placeOf("preliminary")
                    .refuse("Only severe and extreme grades may rest on a preliminary result: remove the key.");
        }
        return map.find("preliminary")
                .flatMap(value -> value.oneOf(PRELIMINARY))
                .orElse(false);
    }
}
