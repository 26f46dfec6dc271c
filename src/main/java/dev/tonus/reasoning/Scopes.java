package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;

/** Whether the service speaks about a patient: adults who are alive. */
final class Scopes {

    /** Adults only, in whole years (a). */
    private static final int ADULT = 18;

    private Scopes() {}

    static Scope of(PatientFacts facts) {
        if (facts.patient().deceased()) {
            return Scope.DECEASED;
        }
        return switch (facts.patient().isAtLeast(ADULT, facts.asOf(), facts.zone())) {
            case MET -> Scope.IN_SCOPE;
            case NOT_MET -> Scope.UNDER_18;
            case UNKNOWN -> Scope.AGE_UNKNOWN;
        };
    }

    /** Why the age is not known. */
    static DataGap gapOfAge(PatientFacts facts) {
        return Chart.gapOf(Input.PATIENT, facts.receiptOf(Input.PATIENT))
                .orElse(new DataGap(Input.PATIENT.key(), GapStatus.EMPTY, "No date of birth on record"));
    }
}
