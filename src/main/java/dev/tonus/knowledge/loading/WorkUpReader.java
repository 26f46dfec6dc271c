package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.WorkUp;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what to check next: entries of the order catalog, if that could be read, for some patients only. */
final class WorkUpReader {

    static final Shape SHAPE = MapShape.EMPTY
            .needs("order", ListShape.oneOrMore(SingleShape.text("An entry of order-catalog.yaml")))
            .may("when", CriterionReader.SHAPE);

    private final CriterionReader criteria;
    private final Set<String> catalog;

    WorkUpReader(CriterionReader criteria, Set<String> catalog) {
        this.criteria = criteria;
        this.catalog = catalog;
    }

    List<WorkUp> read(YamlMap block) {
        return block.maps("workUp").stream().map(this::workUp).toList();
    }

    private WorkUp workUp(YamlMap map) {
        List<String> orders = map.require("order").map(YamlValue::itemsOrSelf).orElse(List.of()).stream()
                .flatMap(item -> order(item).stream())
                .toList();
        return new WorkUp(orders, criteria.find(map, "when", Criterion.always()));
    }

    private Optional<String> order(YamlValue item) {
        Optional<String> name = item.text();
        if (name.isPresent() && !catalog.isEmpty() && !catalog.contains(name.get())) {
            item.place().refuse("Unknown order '" + name.get() + "': add it to order-catalog.yaml or correct it.");
        }
        return name;
    }
}
