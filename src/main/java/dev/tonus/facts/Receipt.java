package dev.tonus.facts;

/** What came of one part of the record. */
public enum Receipt {
    /** It came, and is all there is; it may be empty. */
    COMPLETE,
    /** It came, but there is or may be more: absence may not be concluded from it. */
    PARTIAL,
    /** The client did not send it. */
    NOT_SENT,
    /** The client's query failed, or what came is not what was asked for. */
    FAILED;

    /** Whether something usable came. */
    public boolean isReceived() {
        return this == COMPLETE || this == PARTIAL;
    }
}
