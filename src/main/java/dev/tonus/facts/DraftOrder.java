package dev.tonus.facts;

import java.util.OptionalInt;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An order under the clinician's hands.
 *
 * @param reference the resource, {@code MedicationRequest/id}
 * @param drug what is ordered, and by which route: the one that the order says, else that of the product
 * @param action whether the drug is started or stopped by it
 * @param replaces the reference of the order that it replaces or stops; empty if it names none
 * @param dose the dose a day
 * @param selected whether the clinician is at this very order; one that is not selected is only compared with
 * @param start when the drug shall be started; undated if the order does not say
 * @param end when the drug shall be stopped; undated if the order does not say
 * @param supply for how many days (d) the drug is supplied, refills among them, if the order says so
 * @param reasons the names of the condition sets that one of the codes of its reasons belongs to
 */
public record DraftOrder(
        String reference,
        Drug drug,
        Action action,
        String replaces,
        DailyDose dose,
        boolean selected,
        RecordedTime start,
        RecordedTime end,
        @Nullable Integer supply,
        Set<String> reasons) {

    public DraftOrder {
        reasons = Set.copyOf(reasons);
    }

    /** The same order of a drug that it does not name itself. */
    public DraftOrder of(Drug other, DailyDose dailyDose) {
        return new DraftOrder(reference, other, action, replaces, dailyDose, selected, start, end, supply, reasons);
    }

    /** For how many days (d) the drug is supplied. */
    public OptionalInt findSupply() {
        return supply == null ? OptionalInt.empty() : OptionalInt.of(supply);
    }

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
