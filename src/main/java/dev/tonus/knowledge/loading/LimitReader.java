package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Limit;
import java.time.Period;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the grades of one side of a lab: the limit in one or more units, and what else counts. */
final class LimitReader {

    /** What may count beside a limit of ours. */
    static final Map<String, Basis> BASES =
            Words.of(List.of(Basis.AND_LAB_RANGE, Basis.LAB_RANGE_FIRST, Basis.ABSOLUTE));

    private static final Map<String, Boolean> PRELIMINARY = Map.of("allowed", true);

    private final LimitUnitsReader units;
    private final SourceIds sources;

    LimitReader(LimitUnitsReader units, SourceIds sources) {
        this.units = units;
        this.sources = sources;
    }

    Map<String, GradedLimit> read(String lab, Side side, YamlMap map, Basis basis) {
        map.only(Words.of(Grade.class).keySet().toArray(String[]::new));
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
        map.only("below", "above", "atLeast", "basis", "within", "preliminary", "sources");
        Basis basis = map.find("basis").flatMap(value -> value.oneOf(BASES)).orElse(labBasis);
        boolean preliminary = preliminary(grade, map);
        List<String> cited = sources.read(map);
        Optional<Period> within = Durations.find(map, "within");
        String name = side.grade(grade);
        return map.exactlyOne(side.relations())
                .flatMap(chosen -> chosen.value()
                                .isText(LabCriterionReader.LAB_RANGE.getOrDefault(chosen.meaning(), ""))
                        ? Optional.of(new Limit(chosen.meaning(), Map.of(), Basis.LAB_RANGE, false, name, cited))
                        : Optional.of(units.read(lab, chosen.value()))
                                .filter(values -> !values.isEmpty())
                                .map(values -> new Limit(chosen.meaning(), values, basis, preliminary, name, cited)))
                .map(limit -> new GradedLimit(limit, within.orElse(null), map.place()));
    }

    private static boolean preliminary(Grade grade, YamlMap map) {
        if (map.has("preliminary") && !grade.isDangerous()) {
            map.placeOf("preliminary").refuse("Only severe and extreme grades may rest on a preliminary result.");
        }
        return map.find("preliminary")
                .flatMap(value -> value.oneOf(PRELIMINARY))
                .orElse(false);
    }
}
