package dev.tonus.facts;

/** Why a fact that was needed is missing. */
public enum GapStatus {
    /** The record was received and holds none. */
    EMPTY("empty"),
    /** The last one is too old. */
    STALE("stale"),
    /** There is one, without a date that decides. */
    UNDATED("undated"),
    /** The client did not send that part of the record. */
    NOT_SENT("not-sent"),
    /** The client's query failed. */
    FAILED("failed"),
    /** Only a part came. */
    PARTIAL("partial"),
    /** It came and could not be read. */
    UNREADABLE("unreadable"),
    /** It came and could not be identified. */
    UNRESOLVED("unresolved"),
    /** It came and is about another patient: dropped. */
    OTHER_PATIENT("other-patient");

    private final String code;

    GapStatus(String code) {
        this.code = code;
    }

    /** The word of the account. */
    public String code() {
        return code;
    }

    /** Whether {@code ifMissing} may forgive it: the record was asked and holds no usable value or date. */
    public boolean isForgivable() {
        return this == EMPTY || this == STALE || this == UNDATED;
    }

    /** Whether a part of the record did not come, or not whole. */
    public boolean isNotReceived() {
        return this == NOT_SENT || this == FAILED || this == PARTIAL;
    }
}
