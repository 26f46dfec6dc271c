package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the question for pairs of interacting drugs: {@code interaction}. */
final class InteractionReader {

    private static final Map<String, Outcome> OUTCOMES = Words.of(Outcome.class, Outcome::code);
    private static final Map<String, Boolean> BETWEEN = Map.of("record", true);
    private static final String ORDER_CHECKS = "order-checks/";

    private final Map<String, InteractionTable> tables;

    InteractionReader(Map<String, InteractionTable> tables) {
        this.tables = tables;
    }

    Criterion read(YamlMap map) {
        map.only("table", "outcome", "between");
        Set<Outcome> outcomes = new LinkedHashSet<>();
        map.require("outcome").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(OUTCOMES)
                .ifPresent(outcomes::add));
        boolean inRecord =
                map.find("between").flatMap(value -> value.oneOf(BETWEEN)).orElse(false);
        if (!map.has("between") && !map.place().file().startsWith(ORDER_CHECKS)) {
            map.place().refuse("Only an order check knows an order: add 'between: record'.");
        }
        return map.require("table")
                .flatMap(this::table)
                .<Criterion>map(table -> new Interacts(table, outcomes, inRecord))
                .orElse(Criterion.never());
    }

    private Optional<InteractionTable> table(YamlValue value) {
        Optional<String> id = value.text();
        if (id.isPresent() && !tables.containsKey(id.get())) {
            value.place().refuse("Unknown table '" + id.get() + "': use the id of a file under tables.");
        }
        return id.map(tables::get);
    }
}
