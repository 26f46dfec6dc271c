package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.Ordered;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The drugs about whose orders some check has something to say.
 *
 * @param checks the checks with their drugs
 */
record Coverage(List<CoveredDrugs> checks) {

    Coverage {
        checks = List.copyOf(checks);
    }

    static Coverage of(List<OrderCheck> checks) {
        return new Coverage(checks.stream().map(CoveredDrugs::of).toList());
    }

    /** Whether some check speaks of the drug when it is ordered. */
    boolean covers(Drug drug) {
        return checks.stream().anyMatch(check -> drug.holdsAnyOf(check.started()));
    }

    /** Whether the order is looked at: it is selected, and some check speaks of what it does. */
    boolean examines(DraftOrder order) {
        return order.selected() && checks.stream().anyMatch(check -> check.speaksOf(order));
    }

    /** The checks that speak of what the order does. */
    List<OrderCheck> checksOf(DraftOrder order) {
        return checks.stream()
                .filter(check -> check.speaksOf(order))
                .map(CoveredDrugs::check)
                .toList();
    }

    /**
     * A check and the drugs about whose orders it has something to say.
     *
     * @param check the check
     * @param started the ingredients of which it looks at orders that start a drug
     * @param stopped the ingredients of which it looks at orders that stop a drug
     */
    record CoveredDrugs(OrderCheck check, Set<String> started, Set<String> stopped) {

        CoveredDrugs {
            started = Set.copyOf(started);
            stopped = Set.copyOf(stopped);
        }

        private static CoveredDrugs of(OrderCheck check) {
            return new CoveredDrugs(
                    check, ingredients(check, DraftOrder.Action.START), ingredients(check, DraftOrder.Action.STOP));
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

        private boolean speaksOf(DraftOrder order) {
            return switch (order.action()) {
                case START -> order.drug().holdsAnyOf(started);
                case STOP -> order.drug().holdsAnyOf(stopped);
                case NONE -> false;
            };
        }
    }
}
