package dev.tonus.feedback;

import java.util.Optional;

/** What became of a card. A card that is ignored sends no feedback. */
enum Outcome {
    /** A suggestion of it was taken. */
    ACCEPTED("accepted"),
    /** It was dismissed, with or without a reason. */
    OVERRIDDEN("overridden");

    private final String code;

    Outcome(String code) {
        this.code = code;
    }

    /** The outcome of that name. */
    static Optional<Outcome> parse(String code) {
        for (Outcome outcome : values()) {
            if (outcome.code.equals(code)) {
                return Optional.of(outcome);
            }
        }
        return Optional.empty();
    }

    /** The name in the requests. */
    String code() {
        return code;
    }
}
