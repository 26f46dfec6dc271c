package dev.tonus.knowledge.loading;

import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.Quantity;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads a limit that stands in one or more units; for a derived fact that comes about in several ways, by method. */
final class LimitUnitsReader {

    private static final String EXAMPLE = "give each number its unit, { mg/dL: 1.8, mmol/L: 0.74 }";

    static final Shape SHAPE = MapShape.byName(EitherShape.of(SingleShape.NUMBER, MapShape.byName(SingleShape.NUMBER)))
            .like(EXAMPLE);

    private final Quantities quantities;
    private final LimitPairs pairs;

    LimitUnitsReader(Quantities quantities, LimitPairs pairs) {
        this.quantities = quantities;
        this.pairs = pairs;
    }

    /** The quantities by method; the method is empty for a limit that holds for all. */
    Map<String, List<Quantity>> read(String lab, YamlValue value) {
        Map<String, List<Quantity>> values = new HashMap<>();
        value.map(EXAMPLE).ifPresent(map -> {
            if (map.values().isEmpty()) {
                value.place().refuse("The limit is empty: give a number by its unit, { mg/dL: 1.8 }.");
            }
            boolean byMethod = map.values().values().stream().allMatch(YamlValue::isMap);
            if (byMethod && DerivedLab.parse(lab).isPresent()) {
                map.values().forEach((method, units) -> addUnits(lab, method, units, values));
            } else {
                addUnits(lab, "", value, values);
            }
        });
        return values;
    }

    private void addUnits(String lab, String method, YamlValue units, Map<String, List<Quantity>> values) {
        List<Quantity> found = new ArrayList<>();
        units.map().ifPresent(map -> map.values()
                .forEach((unit, number) -> quantities.read(unit, number, lab).ifPresent(found::add)));
        if (!found.isEmpty()) {
            pairs.check(lab, found, units.place());
            values.put(method, found);
        }
    }
}
