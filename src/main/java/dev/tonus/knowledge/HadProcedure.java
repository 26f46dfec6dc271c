package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Was a procedure of these sets done? A vaccination is one. ({@code hadProcedure})
 *
 * @param sets the names of procedure sets
 * @param within the look-back; without one at any time
 * @param ifMissing what forgivable gaps count as
 */
public record HadProcedure(Set<String> sets, @Nullable Period within, IfMissing ifMissing) implements Criterion {

    public HadProcedure {
        sets = Set.copyOf(sets);
    }

    /** The look-back. */
    public Optional<Period> findWithin() {
        return Optional.ofNullable(within);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
