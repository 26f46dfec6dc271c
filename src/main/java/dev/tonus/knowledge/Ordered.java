package dev.tonus.knowledge;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Route;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is the order under examination such an order? ({@code order})
 *
 * @param drugs which ingredients; none if any drug will do
 * @param routes by which routes
 * @param action whether it starts or stops the drug
 * @param changes how it stands to what is taken already; empty if that does not matter
 * @param reasons for what it is ordered
 * @param dose what its daily dose must be; a dose that cannot be read leaves the question open
 * @param supplyAbove the longest supply that does not count; without one any supply does
 * @param ifMissing what forgivable gaps count as
 */
public record Ordered(
        @Nullable DrugSet drugs,
        Set<Route> routes,
        DraftOrder.Action action,
        Set<OrderChange> changes,
        OrderReasons reasons,
        @Nullable DoseLimit dose,
        @Nullable Period supplyAbove,
        IfMissing ifMissing)
        implements Criterion {

    public Ordered {
        routes = Set.copyOf(routes);
        changes = Set.copyOf(changes);
        if (routes.isEmpty()) {
            throw new IllegalArgumentException("An order is given by some route");
        }
    }

    /** Which ingredients; none if any drug will do. */
    public Optional<DrugSet> findDrugs() {
        return Optional.ofNullable(drugs);
    }

    /** What its daily dose must be. */
    public Optional<DoseLimit> findDose() {
        return Optional.ofNullable(dose);
    }

    /** The longest supply that does not count. */
    public Optional<Period> findSupplyAbove() {
        return Optional.ofNullable(supplyAbove);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
