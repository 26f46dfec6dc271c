package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.knowledge.OrderCatalogEntry;
import java.time.Period;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Reads {@code order-catalog.yaml}: what work-up lists may name. A code must measure the analyte that is its id. What can be
 * ordered is fetched as well, so that nothing is suggested that has a recent result.
 */
final class OrderCatalogReader {

    private static final String LOINC = "http://loinc.org";

    static final Shape SHAPE = MapShape.EMPTY.needs(
            "orders",
            MapShape.byName(MapShape.EMPTY
                    .needs("name", SingleShape.TEXT)
                    .may("code", SingleShape.text("A LOINC code of the analyte"))
                    .may("display", SingleShape.text("The LOINC name of the code"))));

    private final Map<String, Map<Code, String>> labs;
    private final LimitTable limits;
    private final LabUses uses;

    OrderCatalogReader(Map<String, Map<Code, String>> labs, LimitTable limits, LabUses uses) {
        this.labs = labs;
        this.limits = limits;
        this.uses = uses;
    }

    Map<String, OrderCatalogEntry> read(YamlMap file) {
        Map<String, OrderCatalogEntry> entries = new HashMap<>();
        file.require("orders").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .forEach((id, value) -> value.map().ifPresent(entry -> entries.put(id, entry(id, entry)))));
        return entries;
    }

    private OrderCatalogEntry entry(String id, YamlMap map) {
        Optional<Code> code = map.find("code").flatMap(YamlValue::text).map(value -> new Code(LOINC, value));
        String display = code.isPresent() ? map.text("display") : "";
        Period within = limits.of(id).window().within();
        code.ifPresent(value -> {
            check(id, value, display, map);
            uses.add(id, within, map.place());
        });
        return new OrderCatalogEntry(id, map.text("name"), code.orElse(null), display, within);
    }

    private void check(String id, Code code, String display, YamlMap map) {
        Map<Code, String> codes = labs.getOrDefault(id, Map.of());
        String name = codes.get(code);
        if (name == null) {
            map.placeOf("code")
                    .refuse("The code " + code.value() + " does not measure " + id
                            + ": use one of fhir-resources/valuesets/labs/" + id + ".json.");
        } else if (map.has("display") && !name.equals(display)) {
            map.placeOf("display").refuse("The LOINC name of " + code.value() + " is '" + name + "': write that.");
        }
    }
}
