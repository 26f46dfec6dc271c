package dev.tonus.reasoning;

/** Whether the service speaks about this patient at all. */
public enum Scope {
    IN_SCOPE("in-scope"),
    /** Under 18 years: outside the intended use. */
    UNDER_18("under-18"),
    DECEASED("deceased"),
    /** On comfort care only: orders are not checked. */
    COMFORT_CARE("comfort-care"),
    /** No date of birth was received. */
    AGE_UNKNOWN("age-unknown");

    private final String code;

    Scope(String code) {
        this.code = code;
    }

    /** The word of the account. */
    public String code() {
        return code;
    }
}
