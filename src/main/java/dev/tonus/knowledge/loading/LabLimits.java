package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What the limit table says of one lab.
 *
 * @param window which of its results count
 * @param basis what counts beside a limit
 * @param grades its limits by side and grade, {@code low mild}
 * @param written the grades that the table has, also those that could not be read
 */
record LabLimits(LabWindow window, Basis basis, Map<String, GradedLimit> grades, Set<String> written) {

    LabLimits {
        grades = Map.copyOf(grades);
        written = Set.copyOf(written);
    }

    Optional<GradedLimit> find(String grade) {
        return Optional.ofNullable(grades.get(grade));
    }

    /** Its limits as questions about the lab, by grade. */
    Stream<LabStands> questions(String lab) {
        return new TreeMap<>(grades)
                .values().stream()
                        .map(grade -> new LabStands(
                                lab,
                                grade.limit(),
                                grade.findWithin().map(this::windowOf).orElse(window),
                                false,
                                IfMissing.UNKNOWN));
    }

    /** The window with a look-back of its own, for which results before the onset of the symptom do not count. */
    LabWindow windowOf(Period within) {
        return new LabWindow(within, Period.ZERO, window.mayRestrictFor(), window.sinceOnsetOf());
    }
}
