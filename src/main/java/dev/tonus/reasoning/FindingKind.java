package dev.tonus.reasoning;

/** What a finding is. */
public enum FindingKind {
    CAUSE("cause"),
    RED_FLAG("red-flag"),
    ORDER_CHECK("order-check");

    private final String code;

    FindingKind(String code) {
        this.code = code;
    }

    /** The word of the account. */
    public String code() {
        return code;
    }
}
