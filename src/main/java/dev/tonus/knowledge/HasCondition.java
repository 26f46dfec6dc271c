package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is a condition of these sets on record? ({@code hasCondition})
 *
 * @param sets the names of condition sets
 * @param within the look-back for its onset; without one it must be active, unless {@code ever}
 * @param ever whether a condition of the past counts too
 * @param sites on which side of the body it must be, as the record says; any side if empty
 * @param ifMissing what forgivable gaps count as
 */
public record HasCondition(
        Set<String> sets, @Nullable Period within, boolean ever, Set<String> sites, IfMissing ifMissing)
        implements Criterion {

    public HasCondition {
        sets = Set.copyOf(sets);
        sites = Set.copyOf(sites);
    }

    /** The look-back for its onset. */
    public Optional<Period> findWithin() {
        return Optional.ofNullable(within);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
