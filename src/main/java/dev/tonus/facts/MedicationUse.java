package dev.tonus.facts;

import java.time.Instant;
import java.util.Set;

/**
 * One use of a drug by the patient, from a prescription or from a statement of what is taken.
 *
 * @param reference the resource, {@code MedicationRequest/id} or {@code MedicationStatement/id}
 * @param drug what it is, and by which route: the one that the record says, else that of the product
 * @param status whether it is being taken
 * @param start when it began
 * @param end when it ended or will end; undated if the record does not say
 * @param dose the dose a day
 * @param reasons the names of the condition sets that one of the codes of its reasons belongs to
 */
public record MedicationUse(
        String reference,
        Drug drug,
        UseStatus status,
        RecordedTime start,
        RecordedTime end,
        DailyDose dose,
        Set<String> reasons) {

    public MedicationUse {
        reasons = Set.copyOf(reasons);
    }

    /** Whether it is in effect: active, begun, and not past its end. */
    public boolean isCurrent(Instant asOf) {
        boolean ended = end.isDated() && end.latest().isBefore(asOf);
        return status == UseStatus.ACTIVE && !ended && !hasYetToBegin(asOf);
    }

    private boolean hasYetToBegin(Instant asOf) {
        return start.isDated() && start.earliest().isAfter(asOf);
    }

    /** Whether it was in effect at a time that has passed, and is no more. */
    public boolean hasEnded(Instant asOf) {
        return !isCurrent(asOf) && end.isDated() && !end.earliest().isAfter(asOf);
    }
}
