package dev.tonus.reasoning;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.RecordedTime;

/**
 * A drug that may interact: one that is taken, was taken until lately, or is being ordered.
 *
 * @param reference the resource
 * @param drug what it is
 * @param dose the dose a day
 * @param stopped when it was stopped; undated if it is taken or ordered
 */
record Party(String reference, Drug drug, DailyDose dose, RecordedTime stopped) {

    static Party of(MedicationUse use) {
        return new Party(use.reference(), use.drug(), use.dose(), RecordedTime.UNDATED);
    }

    static Party stopped(MedicationUse use) {
        return new Party(use.reference(), use.drug(), use.dose(), use.end());
    }

    static Party of(DraftOrder order) {
        return new Party(order.reference(), order.drug(), order.dose(), RecordedTime.UNDATED);
    }

    boolean isStopped() {
        return stopped.isDated();
    }
}
