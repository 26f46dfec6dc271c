package dev.tonus.facts;

/** Whether a drug on record is being taken. */
public enum UseStatus {
    ACTIVE,
    ON_HOLD,
    /** Stopped or completed. */
    ENDED
}
