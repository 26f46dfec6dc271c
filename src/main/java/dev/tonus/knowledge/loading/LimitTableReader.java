package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/** Reads {@code limits.yaml}: the windows of the labs and their limits by side and grade. */
final class LimitTableReader {

    private final Names names;
    private final LimitReader limits;
    private final GradeOrder order;

    LimitTableReader(Names names, LimitReader limits, GradeOrder order) {
        this.names = names;
        this.limits = limits;
        this.order = order;
    }

    LimitTable read(YamlMap file) {
        file.only("review", "defaults", "labs");
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
        map.only("within", "beforeOnset", "basis");
        if (!map.has("within")) {
            map.place().refuse("The key 'within' is missing: add the look-back of a lab that has none of its own.");
        }
        return withWindow(map, LimitTable.EMPTY.defaults(), Map.of());
    }

    private void readLabs(YamlMap map, LabLimits defaults, Map<String, LabLimits> labs) {
        map.values().forEach((lab, value) -> {
            names.requireLab(lab, map.placeOf(lab));
            value.map().ifPresent(entry -> labs.put(lab, lab(lab, entry, defaults)));
        });
    }

    private LabLimits lab(String lab, YamlMap map, LabLimits defaults) {
        map.only("within", "beforeOnset", "mayRestrictFor", "basis", "low", "high");
        LabLimits plain = withWindow(map, defaults, Map.of());
        Map<String, GradedLimit> grades = new HashMap<>();
        for (Side side : Side.values()) {
            map.find(side.key()).flatMap(YamlValue::map).ifPresent(entry -> {
                grades.putAll(limits.read(lab, side, entry, plain.basis()));
                order.check(lab, side, grades);
            });
        }
        return withWindow(map, defaults, grades);
    }

    private LabLimits withWindow(YamlMap map, LabLimits defaults, Map<String, GradedLimit> grades) {
        LabWindow window = new LabWindow(
                Durations.find(map, "within").orElse(defaults.window().within()),
                Durations.find(map, "beforeOnset").orElse(defaults.window().beforeOnset()),
                Durations.find(map, "mayRestrictFor").orElse(Period.ZERO),
                Set.of());
        Basis basis = map.find("basis")
                .flatMap(value -> value.oneOf(LimitReader.BASES))
                .orElse(defaults.basis());
        return new LabLimits(window, basis, grades);
    }
}
