package dev.tonus.knowledge;

/** How an order stands to what the patient takes of the same ingredient already. */
public enum OrderChange {
    /** Nothing of it is taken, or was until lately. */
    NEW("new"),
    /** More of it a day than before. */
    INCREASE("increase"),
    /** Less of it a day than before. */
    DECREASE("decrease"),
    /** As much of it a day as before. */
    RENEWAL("renewal");

    private final String code;

    OrderChange(String code) {
        this.code = code;
    }

    /** The word of the files. */
    public String code() {
        return code;
    }
}
