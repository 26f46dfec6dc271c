package dev.tonus.reasoning;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Condition;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.Procedure;
import dev.tonus.knowledge.Limit;
import java.util.List;

/** A fact on which a verdict rests. */
sealed interface Ground
        permits Ground.OfLab,
                Ground.OfDrug,
                Ground.OfCondition,
                Ground.OfProcedure,
                Ground.OfAllergy,
                Ground.OfPair,
                Ground.OfOrder {

    /** The fact as evidence. */
    Evidence evidence();

    /**
     * A result that stands to a limit as asked.
     *
     * @param result the result
     * @param limit the limit
     * @param name the lab in words
     */
    record OfLab(LabResult result, Limit limit, String name) implements Ground {
        @Override
        public Evidence evidence() {
            return new Evidence(result.references(), EvidenceSentence.of(name, result));
        }
    }

    /**
     * A drug that is taken as asked.
     *
     * @param use the prescription in effect, else the last one
     * @param ingredient the ingredient that was asked for
     * @param since since when, or what changed when, in words
     */
    record OfDrug(MedicationUse use, String ingredient, String since) implements Ground {
        @Override
        public Evidence evidence() {
            return new Evidence(List.of(use.reference()), EvidenceSentence.of(use, ingredient, since));
        }
    }

    /**
     * A condition on record as asked.
     *
     * @param condition the condition
     */
    record OfCondition(Condition condition) implements Ground {
        @Override
        public Evidence evidence() {
            return new Evidence(List.of(condition.reference()), EvidenceSentence.of(condition));
        }
    }

    /**
     * A procedure on record as asked.
     *
     * @param procedure the procedure
     */
    record OfProcedure(Procedure procedure) implements Ground {

        @Override
        public Evidence evidence() {
            return new Evidence(List.of(procedure.reference()), EvidenceSentence.of(procedure));
        }
    }

    /**
     * An allergy on record as asked.
     *
     * @param allergy the allergy
     */
    record OfAllergy(Allergy allergy) implements Ground {

        @Override
        public Evidence evidence() {
            return new Evidence(List.of(allergy.reference()), EvidenceSentence.of(allergy));
        }
    }

    /**
     * A pair of interacting drugs.
     *
     * @param pair the pair
     */
    record OfPair(InteractionPair pair) implements Ground {
        @Override
        public Evidence evidence() {
            return new Evidence(pair.references(), EvidenceSentence.of(pair));
        }
    }

    /**
     * The order under examination, if it is such an order as asked.
     *
     * @param order the order
     * @param ingredient the ingredient that was asked for
     */
    record OfOrder(DraftOrder order, String ingredient) implements Ground {
        @Override
        public Evidence evidence() {
            return new Evidence(List.of(order.reference()), EvidenceSentence.of(order, ingredient));
        }
    }
}
