package dev.tonus.facts;

/** How surely it is known what a drug on record is. */
public enum Identification {
    /** By a code. */
    BY_CODE,
    /** By its whole name; never raises urgency above a warning. */
    BY_NAME,
    /** Its classes alone, by a code of a classification; counts where a class is asked for. */
    BY_CLASS,
    /** Known, and none of the ingredients that the clinical content speaks of. */
    OF_NO_INTEREST,
    /** Its codes or its text name different drugs. */
    CONFLICTING,
    /** In none of the tables. */
    UNRESOLVED;

    /** Whether the ingredients are known. */
    public boolean isKnown() {
        return this == BY_CODE || this == BY_NAME;
    }

    /** Whether it may be a drug of interest of which it is not known which. */
    public boolean isUnrecognized() {
        return this == BY_CLASS || this == CONFLICTING || this == UNRESOLVED;
    }
}
