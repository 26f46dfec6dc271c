package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.Period;

/**
 * Tells whether what was seen once still holds. A Condition says when it ends; the reason of a visit and the finding of a
 * day do not, so they hold for as long as a symptom counts as current.
 *
 * @param times the instant for which the facts shall hold
 */
record Recency(Times times) {

    /** As long as a symptom counts as current (90 d). */
    private static final Period CURRENT = Period.ofDays(90);

    /** Whether it may have been seen within the time; never of what has no date. */
    boolean holds(RecordedTime seen) {
        Instant start = RecordedTime.startOfWindow(times.asOf(), CURRENT, times.zone());
        return seen.isDated() && !seen.latest().isBefore(start);
    }
}
