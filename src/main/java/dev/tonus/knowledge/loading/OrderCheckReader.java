package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OverrideReason;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Reads a file under {@code order-checks}. */
final class OrderCheckReader {

    static final Shape SHAPE = ReviewReader.reviewed()
            .may("lead", LeadReader.SHAPE)
            .needs("levels", ListShape.of(LevelReader.OF_ORDER_CHECK))
            .needs("overrideReasons", ListShape.of(SingleShape.text("A reason of override-reasons.yaml")))
            .may("neverSay", ListShape.TEXTS)
            .needs("sources", SourceIds.SHAPE);

    /** The shape of the file of reasons. */
    static final Shape REASONS = MapShape.EMPTY
            .needs("reasons", MapShape.byName(SingleShape.TEXT))
            .may("standardCodes", MapShape.byName(SingleShape.TEXT));

    private final LevelReader levels;
    private final LeadReader leads;
    private final SourceIds sources;
    private final Map<String, OverrideReason> reasons;

    OrderCheckReader(LevelReader levels, LeadReader leads, SourceIds sources, Map<String, OverrideReason> reasons) {
        this.levels = levels;
        this.leads = leads;
        this.sources = sources;
        this.reasons = reasons;
    }

    OrderCheck read(String id, YamlMap file) {
        Lead lead = leads.read(file);
        return new OrderCheck(
                id,
                file.text("name"),
                ReviewReader.read(file),
                lead,
                levels.ofOrderCheck(file, lead),
                overrideReasons(file),
                file.texts("neverSay"),
                sources.read(file));
    }

    private List<OverrideReason> overrideReasons(YamlMap file) {
        return file.require("overrideReasons").map(YamlValue::items).orElse(List.of()).stream()
                .filter(item -> !reasons.isEmpty())
                .flatMap(item -> item.oneOf(reasons).stream())
                .toList();
    }

    /** Reads the reasons that order checks may offer, by code. */
    static Map<String, OverrideReason> reasons(YamlMap file) {
        Map<String, OverrideReason> reasons = new LinkedHashMap<>();
        file.require("reasons").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .keySet()
                .forEach(code -> reasons.put(code, new OverrideReason(code, map.text(code), ""))));
        file.find("standardCodes").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .forEach((code, standard) -> addStandardCode(reasons, code, standard, map.placeOf(code))));
        return reasons;
    }

    private static void addStandardCode(
            Map<String, OverrideReason> reasons, String code, YamlValue standard, Place place) {
        OverrideReason reason = reasons.get(code);
        if (reason == null) {
            place.refuse("There is no reason '" + code + "': give a standard code to a reason of this file.");
        } else {
            reasons.put(
                    code,
                    new OverrideReason(code, reason.display(), standard.text().orElse("")));
        }
    }
}
