package dev.tonus.knowledge;

import dev.tonus.facts.Route;
import java.time.Period;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Was one of these drugs stopped, or did its supply run out, within this time? ({@code stopped})
 *
 * @param drugs which ingredients
 * @param routes by which routes they were taken
 * @param within how long ago at most
 * @param after the shortest exposure before the stop
 * @param ifMissing what forgivable gaps count as
 */
public record Stopped(
        DrugSet drugs,
        Set<Route> routes,
        Period within,
        @Nullable Period after,
        IfMissing ifMissing) implements Criterion {

    public Stopped {
        routes = Set.copyOf(EnumSet.copyOf(routes));
    }

    /** The shortest exposure before the stop. */
    public Optional<Period> findAfter() {
        return Optional.ofNullable(after);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
