package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * How the use of a drug stands in time: everything that is given must hold.
 *
 * @param startedBeforeSymptom whether it must have begun on or before the onset of the symptom
 * @param changedBeforeSymptom the longest time from a change date of the use to the onset of the symptom
 * @param changedWithin the longest time from a change date of the use to the present
 * @param forAtLeast the shortest exposure, joined over gaps
 */
public record UseTiming(
        boolean startedBeforeSymptom,
        @Nullable Period changedBeforeSymptom,
        @Nullable Period changedWithin,
        @Nullable Period forAtLeast) {

    /** Any time. */
    public static final UseTiming ANY = new UseTiming(false, null, null, null);

    /** The longest time from a change date of the use to the onset of the symptom. */
    public Optional<Period> findChangedBeforeSymptom() {
        return Optional.ofNullable(changedBeforeSymptom);
    }

    /** The longest time from a change date of the use to the present. */
    public Optional<Period> findChangedWithin() {
        return Optional.ofNullable(changedWithin);
    }

    /** The shortest exposure. */
    public Optional<Period> findForAtLeast() {
        return Optional.ofNullable(forAtLeast);
    }

    /** Whether a use without a start can answer none of it. */
    public boolean needsStart() {
        return startedBeforeSymptom || changedBeforeSymptom != null || changedWithin != null || forAtLeast != null;
    }
}
