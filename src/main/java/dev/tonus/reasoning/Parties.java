package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Between whom interactions are looked for.
 *
 * @param order the order under examination; none in a patient view
 * @param others the drugs that it is compared with
 */
record Parties(@Nullable DraftOrder order, List<Party> others) {

    Parties {
        others = List.copyOf(others);
    }

    static Parties ofRecord(List<Party> current) {
        return new Parties(null, current);
    }

    /** The order under examination. */
    Optional<DraftOrder> findOrder() {
        return Optional.ofNullable(order);
    }

    /** Whether the ingredient is ordered or taken; one that was stopped lately counts only if it may. */
    boolean areTaking(String ingredient, boolean stoppedToo) {
        return Stream.concat(findExamined().stream(), others.stream().filter(party -> stoppedToo || !party.isStopped()))
                .anyMatch(party -> party.drug().holdsAnyOf(Set.of(ingredient)));
    }

    /** The drug that is ordered; none if the order stops one. */
    Optional<Party> findExamined() {
        return findOrder()
                .filter(examined -> examined.action() == DraftOrder.Action.START)
                .map(Party::of);
    }
}
