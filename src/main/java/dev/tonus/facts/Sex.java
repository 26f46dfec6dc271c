package dev.tonus.facts;

/** Administrative gender, as FHIR has it. */
public enum Sex {
    FEMALE,
    MALE,
    OTHER,
    UNKNOWN
}
