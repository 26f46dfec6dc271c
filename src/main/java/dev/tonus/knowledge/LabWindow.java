package dev.tonus.knowledge;

import java.time.Period;

/**
 * Which results of a lab count.
 *
 * @param within the look-back
 * @param beforeOnset how long before the onset of the symptom a result still counts, though it is older than the
 *     look-back; zero for a window of its own
 * @param mayRestrictFor how old a result may be that makes a criterion met, though never not met
 * @param sinceSymptom whether only results since the onset of the symptom count
 */
public record LabWindow(Period within, Period beforeOnset, Period mayRestrictFor, boolean sinceSymptom) {

    /** A look-back and nothing else. */
    public static LabWindow of(Period within) {
        return new LabWindow(within, Period.ZERO, Period.ZERO, false);
    }
}
