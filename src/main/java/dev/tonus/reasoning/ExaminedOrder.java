package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;

/**
 * What became of an order under the clinician's hands.
 *
 * @param order the order
 * @param outcome whether it was checked
 */
public record ExaminedOrder(DraftOrder order, Outcome outcome) {

    /** Whether an order was checked. */
    public enum Outcome {
        /** Every check that covers its drug was made. */
        CHECKED("checked"),
        /** No check covers its drug. */
        NOT_COVERED("not-covered"),
        /** Its drug was not recognized. */
        NOT_RECOGNIZED("not-recognized"),
        /** A check covers its drug, and what it needs was not received. */
        NOT_CHECKED("not-checked"),
        /** It is no order to give a drug, or it is not selected. */
        NOT_EXAMINED("not-examined");

        private final String code;

        Outcome(String code) {
            this.code = code;
        }

        /** The word of the account. */
        public String code() {
            return code;
        }
    }
}
