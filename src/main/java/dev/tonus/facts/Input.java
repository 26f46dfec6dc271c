package dev.tonus.facts;

import java.util.Optional;

/** The parts of the record that a CDS client may send, by their prefetch key. */
public enum Input {
    PATIENT("patient", "The patient's birth date"),
    CONDITIONS("conditions", "Conditions"),
    MEDICATIONS("medications", "Medications"),
    LABS_RECENT("labsRecent", "Recent laboratory results"),
    ORDERS("orders", "Orders already placed");

    private final String key;
    private final String words;

    Input(String key, String words) {
        this.key = key;
        this.words = words;
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
}
