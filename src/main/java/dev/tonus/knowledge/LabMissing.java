package dev.tonus.knowledge;

import java.time.Period;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is none of these measured in its window? Met only from a complete answer. ({@code labMissing})
 *
 * @param windows the look-back of each analyte or derived fact
 * @param orOrderedWithin how long ago an order at most counts as a measurement; none if no order does
 */
public record LabMissing(
        Map<String, LabWindow> windows, @Nullable Period orOrderedWithin) implements Criterion {

    public LabMissing {
        windows = Map.copyOf(windows);
    }

    /** How long ago an order at most counts as a measurement. */
    public Optional<Period> findOrOrderedWithin() {
        return Optional.ofNullable(orOrderedWithin);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
