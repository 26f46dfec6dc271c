package dev.tonus.reasoning;

import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.Set;

/** Whether the service speaks about a patient: adults who are alive. */
final class Scopes {

    /** Adults only, in whole years (a). */
    private static final int ADULT = 18;

    /** The condition set and the procedure set of hospice care. */
    private static final Set<String> HOSPICE = Set.of("hospice-or-comfort-care", "hospice-care");

    private static final Set<String> PALLIATIVE = Set.of("palliative-care");

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

    /** The scope where orders are checked: nothing is said of orders for a patient on comfort care only. */
    static Scope ofOrders(PatientFacts facts) {
        Scope scope = of(facts);
        return scope == Scope.IN_SCOPE && isOnComfortCare(facts) ? Scope.COMFORT_CARE : scope;
    }

    /** Palliative care alone is no comfort care: it counts with hospice care beside it. */
    private static boolean isOnComfortCare(PatientFacts facts) {
        boolean palliative = false;
        for (Condition condition : facts.conditions()) {
            if (condition.active() && condition.isAnyOf(HOSPICE)) {
                return true;
            }
            palliative |= condition.active() && condition.isAnyOf(PALLIATIVE);
        }
        return palliative && facts.procedures().stream().anyMatch(procedure -> procedure.isAnyOf(HOSPICE));
    }

    /** Why the age is not known. */
    static DataGap gapOfAge(PatientFacts facts) {
        return Chart.gapOf(Input.PATIENT, facts.receiptOf(Input.PATIENT))
                .orElse(new DataGap(Input.PATIENT.key(), GapStatus.EMPTY, "No date of birth on record"));
    }
}
