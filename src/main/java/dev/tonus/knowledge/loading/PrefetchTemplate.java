package dev.tonus.knowledge.loading;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A query that a service asks its client for.
 *
 * @param query the template, the place of the laboratory codes still open
 * @param labsWithin the longest look-back of the analytes that it fetches; without one it fetches none
 * @param place where it stands
 */
record PrefetchTemplate(String query, @Nullable Period labsWithin, Place place) {

    /** Whether it brings results of an analyte that is asked for so far back. */
    boolean fetches(Period within) {
        return Optional.ofNullable(labsWithin)
                .filter(longest -> Durations.days(within) <= Durations.days(longest))
                .isPresent();
    }

    /** How many days back it reaches for laboratory results. */
    long reach() {
        return Optional.ofNullable(labsWithin).map(Durations::days).orElse(0L);
    }
}
