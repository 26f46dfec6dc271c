package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Outcome;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads the question for pairs of interacting drugs: {@code interaction}. */
final class InteractionReader {

    private static final Map<String, Outcome> OUTCOMES = outcomes();
    private static final Map<String, Boolean> BETWEEN = Map.of("record", true);
    private static final String ORDER_CHECKS = "order-checks/";

    static final Shape SHAPE = MapShape.EMPTY
            .may("table", SingleShape.text("The id of a file under tables"))
            .may("outcome", ListShape.oneOrMore(SingleShape.word(OUTCOMES)))
            .may("between", EitherShape.of(SingleShape.word(BETWEEN), ListShape.of(DrugReader.choice(MapShape.EMPTY))));

    private final Map<String, InteractionTable> tables;
    private final Set<String> ids;
    private final DrugReader drugs;

    /** A reader that knows the tables, which may be filled in later, and the ids of all that there are. */
    InteractionReader(Map<String, InteractionTable> tables, Set<String> ids, DrugReader drugs) {
        this.tables = tables;
        this.ids = ids;
        this.drugs = drugs;
    }

    private static Map<String, Outcome> outcomes() {
        Map<String, Outcome> outcomes = Words.of(Outcome.class, Outcome::code);
        outcomes.values().remove(Outcome.TOGETHER);
        return outcomes;
    }

    Criterion read(YamlMap map) {
        Optional<YamlValue> pair = map.find("between").filter(YamlValue::isList);
        boolean inRecord = pair.isEmpty()
                && map.find("between").flatMap(value -> value.oneOf(BETWEEN)).orElse(false);
        if ((!map.has("between") || pair.isPresent()) && !isOrderCheck(map)) {
            map.place().refuse("Only an order check knows an order: add 'between: record'.");
        }
        return pair.map(value -> between(map, value)).orElseGet(() -> inTable(map, inRecord));
    }

    private static boolean isOrderCheck(YamlMap map) {
        return map.place().file().startsWith(ORDER_CHECKS);
    }

    private Criterion inTable(YamlMap map, boolean inRecord) {
        Set<Outcome> outcomes = new LinkedHashSet<>();
        map.require("outcome").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(OUTCOMES)
                .ifPresent(outcomes::add));
        return map.require("table")
                .flatMap(this::table)
                .<Criterion>map(table -> new Interacts(table, outcomes, inRecord))
                .orElse(Criterion.never());
    }

    private Optional<InteractionTable> table(YamlValue value) {
        Optional<String> id = value.text();
        if (id.isPresent() && !ids.contains(id.get())) {
            value.place().refuse("Unknown table '" + id.get() + "': use the id of a file under tables.");
        }
        return id.map(tables::get);
    }

    /** Two choices of drugs are a table of one row that says of every pair that the two are taken together. */
    private Criterion between(YamlMap map, YamlValue value) {
        map.only("between");
        List<DrugSet> sides =
                value.maps().flatMap(side -> drugs.read(side).stream()).toList();
        if (value.items().size() != 2) {
            value.place().refuse("A pair has two sides: between: [{ drug: a }, { class: b }].");
        }
        if (sides.size() != 2) {
            return Criterion.never();
        }
        InteractionCell together = new InteractionCell(Outcome.TOGETHER, null, true);
        Map<String, InteractionCell> cells =
                sides.get(0).ingredients().stream().collect(Collectors.toMap(Function.identity(), drug -> together));
        InteractionRow row = new InteractionRow(sides.get(1).ingredients(), Set.of(), cells, List.of());
        String name = sides.get(0).name() + " with " + sides.get(1).name();
        InteractionTable table =
                new InteractionTable("", name, List.copyOf(sides.get(0).ingredients()), List.of(row));
        return new Interacts(table, Set.of(Outcome.TOGETHER), false);
    }
}
