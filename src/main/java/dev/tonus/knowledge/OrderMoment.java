package dev.tonus.knowledge;

/** The moment of ordering at which orders are reviewed. */
public enum OrderMoment {
    /** An order is being composed: only the selected drafts are examined. */
    SELECT,
    /** The last look before orders are signed: only what matters now is said. */
    SIGN,
    /** The moment of the deprecated hook medication-prescribe: every draft is examined while it can still be changed. */
    PRESCRIBE;

    /** Whether the orders are still being composed, so that a single piece of mere information is of use. */
    public boolean isComposing() {
        return this != SIGN;
    }
}
