package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Ingredient;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Takes;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drugs about whose orders some check has something to say.
 *
 * @param checks the checks
 * @param started the places of the checks that look at orders which start a drug, by its ingredient
 * @param stopped the places of those that look at orders which stop a drug, by its ingredient
 * @param taken the ingredients beside which some order is looked at
 */
record Coverage(List<OrderCheck> checks, Map<String, BitSet> started, Map<String, BitSet> stopped, Set<String> taken) {

    private static final BitSet NONE = new BitSet();

    Coverage {
        checks = List.copyOf(checks);
        taken = Set.copyOf(taken);
    }

    static Coverage of(List<OrderCheck> checks) {
        return new Coverage(
                checks,
                byIngredient(checks, DraftOrder.Action.START),
                byIngredient(checks, DraftOrder.Action.STOP),
                taken(checks));
    }

    private static Set<String> taken(List<OrderCheck> checks) {
        return checks.stream()
                .flatMap(check -> check.levels().stream())
                .flatMap(level -> level.when().tree())
                .flatMap(criterion ->
                        criterion instanceof Takes takes ? takes.drugs().ingredients().stream() : Stream.empty())
                .collect(Collectors.toSet());
    }

    private static Map<String, BitSet> byIngredient(List<OrderCheck> checks, DraftOrder.Action action) {
        Map<String, BitSet> places = new HashMap<>();
        for (int place = 0; place < checks.size(); place++) {
            for (String ingredient : ingredients(checks.get(place), action)) {
                places.computeIfAbsent(ingredient, any -> new BitSet()).set(place);
            }
        }
        return places;
    }

    private static Set<String> ingredients(OrderCheck check, DraftOrder.Action action) {
        return check.levels().stream()
                .map(Level::when)
                .flatMap(Criterion::tree)
                .flatMap(criterion -> ingredients(criterion, action))
                .collect(Collectors.toSet());
    }

    private static Stream<String> ingredients(Criterion criterion, DraftOrder.Action action) {
        if (criterion instanceof Interacts pair && action == DraftOrder.Action.START) {
            return pair.table().ingredients().stream();
        }
        return criterion instanceof Ordered ordered && ordered.action() == action
                ? ordered.findDrugs().stream().flatMap(drugs -> drugs.ingredients().stream())
                : Stream.empty();
    }

    /** Whether some check speaks of the drug when it is ordered. */
    boolean covers(Drug drug) {
        return !places(drug, started).isEmpty();
    }

    /** Whether some check speaks of the drug, ordered or taken. */
    boolean mentions(Drug drug) {
        return covers(drug) || drug.holdsAnyOf(taken);
    }

    /** Whether the order is looked at: it is selected, and some check speaks of what it does. */
    boolean examines(DraftOrder order) {
        return order.selected() && !places(order).isEmpty();
    }

    /** The checks that speak of what the order does, in their order. */
    List<OrderCheck> checksOf(DraftOrder order) {
        return places(order).stream().mapToObj(checks::get).toList();
    }

    private BitSet places(DraftOrder order) {
        return switch (order.action()) {
            case START -> places(order.drug(), started);
            case STOP -> places(order.drug(), stopped);
            case NONE -> NONE;
        };
    }

    private static BitSet places(Drug drug, Map<String, BitSet> byIngredient) {
        BitSet places = new BitSet();
        for (Ingredient ingredient : drug.ingredients()) {
            places.or(byIngredient.getOrDefault(ingredient.name(), NONE));
        }
        return places;
    }
}
