package dev.tonus.knowledge.loading;

import dev.tonus.facts.DerivedLab;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.Slot;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import java.util.Set;

/**
 * What a sentence may count on.
 *
 * @param lead what fills its slots
 * @param holds what is met whenever it is printed
 * @param order whether it is about an order, which then is the drug
 */
record SlotScope(Lead lead, Criterion holds, boolean order) {

    /** Whether the slot is filled whenever the sentence is printed. */
    boolean fills(Slot slot) {
        return switch (slot) {
            case VALUE, DATE, RANGE -> surely(this::givesResult);
            case METHOD -> isLeadDerived() && surely(this::givesResult);
            case LIMIT -> surely(this::givesResult) || surely(SlotScope::givesCap);
            case DRUG -> order || surely(this::givesDrug);
            case SINCE -> surely(this::givesDate);
            case WITH -> surely(SlotScope::givesPair) || (order && surely(this::givesDrug));
            case DOSE -> surely(SlotScope::givesDose);
            case CAPPED -> surely(SlotScope::givesCap);
        };
    }

    private boolean surely(SurelyFilled.Filler filler) {
        return SurelyFilled.whenMet(holds, filler);
    }

    private boolean isLeadDerived() {
        return lead.findLab().flatMap(DerivedLab::parse).isPresent();
    }

    /** Both answers need a result, unless a missing one is taken for that answer. */
    private boolean givesResult(Criterion question, boolean met) {
        return question instanceof LabStands stands
                && lead.findLab().filter(stands.lab()::equals).isPresent()
                && stands.ifMissing() != (met ? IfMissing.MET : IfMissing.NOT_MET);
    }

    private boolean givesDrug(Criterion question, boolean met) {
        if (question instanceof Takes takes) {
            return met && leads(takes.drugs());
        }
        return met && question instanceof Stopped stopped && leads(stopped.drugs());
    }

    private boolean leads(DrugSet asked) {
        return lead.findDrugs()
                .filter(drugs -> drugs.ingredients().containsAll(asked.ingredients()))
                .isPresent();
    }

    private boolean givesDate(Criterion question, boolean met) {
        if (question instanceof Takes takes) {
            return givesDrug(question, met)
                    && takes.ifMissing() != IfMissing.MET
                    && takes.timing().needsStart();
        }
        return givesDrug(question, met) && question instanceof Stopped stopped && stopped.ifMissing() != IfMissing.MET;
    }

    private static boolean givesPair(Criterion question, boolean met) {
        return met && question instanceof Interacts;
    }

    private static boolean givesDose(Criterion question, boolean met) {
        boolean orderedAtDose = met
                && question instanceof Ordered ordered
                && ordered.findDose().isPresent()
                && ordered.ifMissing() != IfMissing.MET;
        return orderedAtDose || givesCap(question, met);
    }

    private static boolean givesCap(Criterion question, boolean met) {
        return met && question instanceof Interacts pair && pair.outcomes().equals(Set.of(Outcome.OVER_CAP));
    }
}
