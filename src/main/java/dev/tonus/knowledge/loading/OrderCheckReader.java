package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OverrideReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file under {@code order-checks}. */
final class OrderCheckReader {

    private final LevelReader levels;
    private final SourceIds sources;
    private final Map<String, OverrideReason> reasons;

    OrderCheckReader(LevelReader levels, SourceIds sources, Map<String, OverrideReason> reasons) {
        this.levels = levels;
        this.sources = sources;
        this.reasons = reasons;
    }

    OrderCheck read(String id, YamlMap file) {
        file.only("id", "name", "review", "levels", "overrideReasons", "neverSay", "sources");
        return new OrderCheck(
                id,
                file.text("name"),
                ReviewReader.read(file),
                levels.ofOrderCheck(file),
                overrideReasons(file),
                file.texts("neverSay"),
                sources.read(file));
    }

    private List<OverrideReason> overrideReasons(YamlMap file) {
        return file.require("overrideReasons").map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.oneOf(reasons).stream())
                .toList();
    }

    /** Reads the reasons that order checks may offer, by code. */
    static Map<String, OverrideReason> reasons(YamlMap file) {
        Map<String, OverrideReason> reasons = new LinkedHashMap<>();
        file.only("reasons").require("reasons").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .keySet()
                .forEach(code -> reasons.put(code, new OverrideReason(code, map.text(code)))));
        return reasons;
    }
}
