package dev.tonus.facts;

/**
 * An order under the clinician's hands.
 *
 * @param reference the resource, {@code MedicationRequest/id}
 * @param drug what is ordered
 * @param action whether the drug is started or stopped by it
 * @param replaces the reference of the order that it replaces or stops; empty if it names none
 * @param dose the dose a day
 * @param selected whether the clinician is at this very order; one that is not selected is only compared with
 */
public record DraftOrder(
        String reference, Drug drug, Action action, String replaces, DailyDose dose, boolean selected) {

    /** What signing the order does. */
    public enum Action {
        /** The drug is given: examined. */
        START,
        /** The drug is stopped: taken out of every comparison. */
        STOP,
        /** Neither, for instance an intent that is no order: not examined. */
        NONE
    }
}
