package dev.tonus.knowledge.loading;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Route;
import dev.tonus.knowledge.BesideOrder;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.OrderChange;
import dev.tonus.knowledge.OrderReasons;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.ShownBefore;
import java.time.Period;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the questions that only an order check can ask: {@code order} and {@code shownBefore}. */
final class OrderCriterionReader {

    private static final String NONE = "none";
    private static final Map<String, DraftOrder.Action> ACTIONS =
            Map.of("start", DraftOrder.Action.START, "stop", DraftOrder.Action.STOP);
    private static final Map<String, OrderChange> CHANGES = Words.of(OrderChange.class, OrderChange::code);
    private static final Set<String> PLACES = Set.of("order-checks", "definitions");

    static final Shape ORDER = DailyDoses.limited(DrugReader.choice(MapShape.EMPTY))
            .may("route", Routes.SHAPE)
            .may("action", SingleShape.word(ACTIONS))
            .may("change", ListShape.oneOrMore(SingleShape.word(CHANGES)))
            .may("reason", ListShape.oneOrMore(SingleShape.text("A set of conditions, or none")))
            .may("supplyAbove", Durations.SHAPE)
            .may("ifMissing", IfMissingReader.SHAPE);

    static final Shape SHOWN_BEFORE = MapShape.EMPTY.needs("within", Durations.SHAPE);

    private final Names names;
    private final DrugReader drugs;

    OrderCriterionReader(Names names, DrugReader drugs) {
        this.names = names;
        this.drugs = drugs;
    }

    Criterion order(YamlMap map) {
        checkPlace(map, "order");
        Optional<DrugSet> some = map.has("drug") || map.has("class") ? drugs.read(map) : Optional.empty();
        Set<Route> routes = Routes.read(map);
        Optional<DraftOrder.Action> action = map.find("action").flatMap(value -> value.oneOf(ACTIONS));
        Set<OrderChange> changes = EnumSet.noneOf(OrderChange.class);
        map.find("change").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(CHANGES)
                .ifPresent(changes::add));
        Optional<DoseLimit> dose = DailyDoses.limit(map);
        Optional<Period> supply = Durations.find(map, "supplyAbove");
        return new Ordered(
                some.orElse(null),
                routes,
                action.orElse(DraftOrder.Action.START),
                changes,
                reasons(map),
                dose.orElse(null),
                supply.orElse(null),
                IfMissingReader.read(map));
    }

    private OrderReasons reasons(YamlMap map) {
        Set<String> sets = new LinkedHashSet<>();
        boolean none = false;
        for (YamlValue item : map.find("reason").map(YamlValue::itemsOrSelf).orElse(List.of())) {
            if (item.text().equals(Optional.of(NONE))) {
                none = true;
            } else {
                sets.addAll(names.conditionSets(item));
            }
        }
        return new OrderReasons(sets, none);
    }

    Criterion shownBefore(YamlMap map) {
        checkPlace(map, "shownBefore");
        return new ShownBefore(map.require("within").flatMap(Durations::read).orElse(Period.ZERO));
    }

    /** How the use of a drug must stand to the order under examination. */
    static BesideOrder besideOrder(YamlMap map) {
        for (String key : List.of("otherThanOrder", "orOrdered", "overlap")) {
            if (map.has(key)) {
                checkPlace(map, key);
            }
        }
        boolean other = map.flag("otherThanOrder");
        boolean orOrdered = map.flag("orOrdered");
        if (other && orOrdered) {
            map.placeOf("orOrdered").refuse("'otherThanOrder' and 'orOrdered' contradict each other: keep one.");
        }
        return new BesideOrder(
                other && !orOrdered, orOrdered, Durations.find(map, "overlap").orElse(null));
    }

    private static void checkPlace(YamlMap map, String type) {
        String file = map.place().file();
        if (PLACES.stream().noneMatch(folder -> file.startsWith(folder + "/"))) {
            map.place().refuse("Only an order check knows an order: '" + type + "' has no meaning here, remove it.");
        }
    }
}
