package dev.tonus.knowledge;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an interaction table says of one column's drug in one row.
 *
 * @param outcome what it says
 * @param cap the largest daily dose of the column's drug in mg/d; only with {@link Outcome#OVER_CAP}
 * @param verified whether a source was seen; what was not is at most information
 */
public record InteractionCell(Outcome outcome, @Nullable BigDecimal cap, boolean verified) {

    public InteractionCell {
        if ((outcome == Outcome.OVER_CAP) != (cap != null)) {
            throw new IllegalArgumentException("A largest dose belongs to over-cap, and over-cap to a largest dose");
        }
    }

    /** The largest daily dose in mg/d. */
    public Optional<BigDecimal> findCap() {
        return Optional.ofNullable(cap);
    }
}
