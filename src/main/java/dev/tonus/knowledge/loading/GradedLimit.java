package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Limit;
import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One grade of the limit table.
 *
 * @param limit the limit
 * @param within the grade's own look-back
 * @param place where it stands
 */
record GradedLimit(Limit limit, @Nullable Period within, Place place) {

    /** The grade's own look-back; without one that of the lab holds. */
    Optional<Period> findWithin() {
        return Optional.ofNullable(within);
    }
}
