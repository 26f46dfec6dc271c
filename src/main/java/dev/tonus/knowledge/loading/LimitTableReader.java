package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Reads {@code limits.yaml}: the windows of the labs and their limits by side and grade. */
final class LimitTableReader {

    private static final Shape LAB = MapShape.EMPTY
            .may("within", Durations.SHAPE)
            .may("beforeOnset", Durations.SHAPE)
            .may("mayRestrictFor", Durations.SHAPE)
            .may("basis", LimitReader.BASIS)
            .may(Side.LOW.key(), LimitReader.shape(Side.LOW))
            .may(Side.HIGH.key(), LimitReader.shape(Side.HIGH));

    static final Shape SHAPE = MapShape.EMPTY
            .needs("review", ReviewReader.SHAPE)
            .needs(
                    "defaults",
                    MapShape.EMPTY
                            .needs("within", Durations.SHAPE)
                            .may("beforeOnset", Durations.SHAPE)
                            .may("basis", LimitReader.BASIS))
            .needs("labs", MapShape.byName(LAB));

    private final Names names;
    private final LimitReader limits;
    private final GradeOrder order;

    LimitTableReader(Names names, LimitReader limits, GradeOrder order) {
        this.names = names;
        this.limits = limits;
        this.order = order;
    }

    LimitTable read(YamlMap file) {
        ReviewReader.read(file);
        LabLimits defaults = file.require("defaults")
                .flatMap(YamlValue::map)
                .map(this::defaults)
                .orElse(LimitTable.EMPTY.defaults());
        Map<String, LabLimits> labs = new HashMap<>();
        file.require("labs").flatMap(YamlValue::map).ifPresent(map -> readLabs(map, defaults, labs));
        return new LimitTable(defaults, labs);
    }

    private LabLimits defaults(YamlMap map) {
        return withWindow(map, LimitTable.EMPTY.defaults(), Map.of(), Set.of());
    }

    private void readLabs(YamlMap map, LabLimits defaults, Map<String, LabLimits> labs) {
        map.values().forEach((lab, value) -> {
            names.requireLab(lab, map.placeOf(lab));
            value.map().ifPresent(entry -> labs.put(lab, lab(lab, entry, defaults)));
        });
    }

    private LabLimits lab(String lab, YamlMap map, LabLimits defaults) {
        LabLimits plain = withWindow(map, defaults, Map.of(), Set.of());
        Map<String, GradedLimit> grades = new HashMap<>();
        Set<String> written = new HashSet<>();
        for (Side side : Side.values()) {
            map.find(side.key()).flatMap(YamlValue::map).ifPresent(entry -> {
                entry.values().keySet().forEach(grade -> written.add(side.key() + " " + grade));
                grades.putAll(limits.read(lab, side, entry, plain.basis()));
                order.check(lab, side, grades);
            });
        }
        return withWindow(map, defaults, grades, written);
    }

    private static LabLimits withWindow(
            YamlMap map, LabLimits defaults, Map<String, GradedLimit> grades, Set<String> written) {
        LabWindow window = new LabWindow(
                Durations.find(map, "within").orElse(defaults.window().within()),
                Durations.find(map, "beforeOnset").orElse(defaults.window().beforeOnset()),
                Durations.find(map, "mayRestrictFor").orElse(Period.ZERO),
                Set.of());
        Basis basis = map.find("basis")
                .flatMap(value -> value.oneOf(LimitReader.BASES))
                .orElse(defaults.basis());
        return new LabLimits(window, basis, grades, written);
    }
}
