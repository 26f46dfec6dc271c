package dev.tonus.reasoning;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.MedicationUse;

/**
 * A drug that may interact: one that is taken, was taken until lately, or is being ordered.
 *
 * @param reference the resource
 * @param drug what it is
 * @param dose the dose a day
 * @param stopped when it was stopped, for print; empty if it is taken or ordered
 */
record Party(String reference, Drug drug, DailyDose dose, String stopped) {

    static Party of(MedicationUse use) {
        return new Party(use.reference(), use.drug(), use.dose(), "");
    }

    static Party stopped(MedicationUse use) {
        return new Party(use.reference(), use.drug(), use.dose(), use.end().text());
    }

    static Party of(DraftOrder order) {
        return new Party(order.reference(), order.drug(), order.dose(), "");
    }

    boolean isStopped() {
        return !stopped.isEmpty();
    }
}
