package dev.tonus.reasoning;

/**
 * A finding that no card shows.
 *
 * @param id the id of its file
 * @param reason why
 */
public record NotShown(String id, Reason reason) {

    /** Why a finding is not shown. */
    public enum Reason {
        /** It would be one if a muscle symptom were on record. */
        NO_SYMPTOM("no-symptom"),
        /** The card is full. */
        BUDGET("budget"),
        /** A more specific finding says it. */
        LESS_SPECIFIC("less-specific"),
        /** A rule keeps it silent. */
        SUPPRESSED("suppressed");

        private final String code;

        Reason(String code) {
            this.code = code;
        }

        /** The word of the account. */
        public String code() {
            return code;
        }
    }
}
