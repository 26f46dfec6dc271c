package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.Map;
import java.util.Optional;

/**
 * What the limit table says of one lab.
 *
 * @param window which of its results count
 * @param basis what counts beside a limit
 * @param grades its limits by side and grade, {@code low mild}
 */
record LabLimits(LabWindow window, Basis basis, Map<String, GradedLimit> grades) {

    LabLimits {
        grades = Map.copyOf(grades);
    }

    Optional<GradedLimit> find(String grade) {
        return Optional.ofNullable(grades.get(grade));
    }

    /** The window with a look-back of its own, for which results before the onset of the symptom do not count. */
    LabWindow windowOf(Period within) {
        return new LabWindow(within, Period.ZERO, window.mayRestrictFor(), window.sinceOnsetOf());
    }
}
