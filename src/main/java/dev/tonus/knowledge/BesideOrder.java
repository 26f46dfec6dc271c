package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the use of a drug must stand to the order under examination; asked by order checks only.
 *
 * @param otherThanOrder whether what is ordered itself does not count, though it is taken already
 * @param orOrdered whether the order counts as a use, too
 * @param overlap for longer than this both must last; what has no end lasts
 */
public record BesideOrder(
        boolean otherThanOrder, boolean orOrdered, @Nullable Period overlap) {

    /** The order does not matter. */
    public static final BesideOrder ANY = new BesideOrder(false, false, null);

    public BesideOrder {
        if (otherThanOrder && orOrdered) {
            throw new IllegalArgumentException("The order either counts or does not");
        }
    }

    /** For longer than this both must last. */
    public Optional<Period> findOverlap() {
        return Optional.ofNullable(overlap);
    }
}
