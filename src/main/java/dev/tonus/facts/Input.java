package dev.tonus.facts;

import java.util.Optional;

/** The parts of the record that a CDS client may send, by their prefetch key. */
public enum Input {
    PATIENT("patient", "The patient's birth date", true),
    CONDITIONS("conditions", "Conditions", true),
    MEDICATIONS("medications", "Medications", true),
    STATEMENTS("statements", "Statements of what is taken", false),
    LABS_RECENT("labsRecent", "Recent laboratory results", true),
    LABS_YEAR("labsYear", "Laboratory results of the last year", false),
    MEASUREMENTS("measurements", "Weight, blood pressure and other measurements", false),
    PROCEDURES("procedures", "Procedures", false),
    ENCOUNTERS("encounters", "Encounters", false),
    ORDERS("orders", "Orders already placed", false),
    ALLERGIES("allergies", "Allergies", false);

    private final String key;
    private final String words;
    private final boolean core;

    Input(String key, String words, boolean core) {
        this.key = key;
        this.words = words;
        this.core = core;
    }

    /** The input of a prefetch key; empty for a key that is not ours. */
    public static Optional<Input> parse(String key) {
        for (Input input : values()) {
            if (input.key.equals(key)) {
                return Optional.of(input);
            }
        }
        return Optional.empty();
    }

    /** The prefetch key. */
    public String key() {
        return key;
    }

    /** The input in words, capitalized. */
    public String words() {
        return words;
    }

    /** Whether it is a data gap wherever it is missing; any other is one only where a shown finding needed it. */
    public boolean isCore() {
        return core;
    }
}
