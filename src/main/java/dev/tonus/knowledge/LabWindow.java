package dev.tonus.knowledge;

import java.time.Period;
import java.util.Set;

/**
 * Which results of a lab count.
 *
 * @param within the look-back
 * @param beforeOnset how long before the onset of the symptom a result still counts, though it is older than the
 *     look-back; zero for a window of its own
 * @param mayRestrictFor how old a result may be that makes a criterion met, though never not met
 * @param sinceOnsetOf the condition sets since whose latest onset results count, instead of the look-back; none if the
 *     look-back decides
 */
public record LabWindow(Period within, Period beforeOnset, Period mayRestrictFor, Set<String> sinceOnsetOf) {

    public LabWindow {
        sinceOnsetOf = Set.copyOf(sinceOnsetOf);
    }

    /** A look-back and nothing else. */
    public static LabWindow of(Period within) {
        return new LabWindow(within, Period.ZERO, Period.ZERO, Set.of());
    }

    /** The same for the question whether there is a result at all: an older one than the look-back is none. */
    public LabWindow withoutOlder() {
        return new LabWindow(within, beforeOnset, Period.ZERO, sinceOnsetOf);
    }
}
