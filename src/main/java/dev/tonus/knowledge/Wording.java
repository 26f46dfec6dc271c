package dev.tonus.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A sentence with slots from a closed list.
 *
 * @param text the sentence
 * @param without the same sentence without slots, for when they cannot be filled
 */
public record Wording(String text, @Nullable String without) {

    /** A sentence that stands alone. */
    public static Wording of(String text) {
        return new Wording(text, null);
    }

    /** The same sentence without slots. */
    public Optional<String> findWithout() {
        return Optional.ofNullable(without);
    }
}
