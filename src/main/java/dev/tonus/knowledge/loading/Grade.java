package dev.tonus.knowledge.loading;

import java.util.Locale;

/** How far beyond normal a limit of the limit table lies, the mildest first; each contains the next. */
enum Grade {
    /** Worth a line. */
    MILD,
    /** Worth action at this visit. */
    MODERATE,
    /** Dangerous together with something else that the content names. */
    SEVERE,
    /** Dangerous by itself. */
    EXTREME;

    /** The grade's key in the files. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a value of this grade may raise an emergency: only then may a preliminary result decide. */
    boolean isDangerous() {
        return this == SEVERE || this == EXTREME;
    }
}
