package dev.tonus.knowledge.loading;

import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A query that a service asks its client for.
 *
 * @param query the template, the place of the laboratory codes still open
 * @param labsWithin the longest look-back of the analytes that it fetches; without one it fetches none but those listed
 * @param labs the analytes that it alone fetches, however far back they are asked for
 * @param place where it stands
 */
record PrefetchTemplate(String query, @Nullable Period labsWithin, Set<String> labs, Place place) {

    PrefetchTemplate {
        labs = Set.copyOf(labs);
    }

    /** Whether it brings the results that are asked for. */
    boolean fetches(LabUse use) {
        return labs.contains(use.lab()) || reachesBack(use.within());
    }

    private boolean reachesBack(Period within) {
        return Optional.ofNullable(labsWithin)
                .filter(longest -> Durations.days(within) <= Durations.days(longest))
                .isPresent();
    }

    /** How many days back it reaches for laboratory results. */
    long reach() {
        return Optional.ofNullable(labsWithin).map(Durations::days).orElse(0L);
    }
}
