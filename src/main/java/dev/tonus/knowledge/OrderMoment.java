package dev.tonus.knowledge;

/** The moment of ordering at which orders are reviewed. */
public enum OrderMoment {
    /** An order is being composed: only the selected drafts are examined. */
    SELECT("select"),
    /** The last look before orders are signed: only what matters now is said. */
    SIGN("sign"),
    /** The moment of the deprecated hook medication-prescribe: every draft is examined while it can still be changed. */
    PRESCRIBE("prescribe");

    private final String code;

    OrderMoment(String code) {
        this.code = code;
    }

    /** The word of the content files. */
    public String code() {
        return code;
    }

    /** Whether the orders are still being composed, so that a single piece of mere information is of use. */
    public boolean isComposing() {
        return this != SIGN;
    }
}
