package dev.tonus.knowledge;

/** What a question counts as when the record was asked and holds nothing usable. */
public enum IfMissing {
    UNKNOWN,
    MET,
    NOT_MET
}
