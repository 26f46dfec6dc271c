package dev.tonus.knowledge;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A citable origin of a number or a claim.
 *
 * @param id its id in the bibliography
 * @param shortTitle the same in a few words, for a card
 * @param citation how it is cited
 * @param url where it is found
 * @param seen how far it was seen
 */
public record Source(
        String id,
        String shortTitle,
        String citation,
        @Nullable String url,
        Seen seen) {

    /** Where it is found. */
    public Optional<String> findUrl() {
        return Optional.ofNullable(url);
    }

    /** How far a source was seen. */
    public enum Seen {
        /** The source, or an abstract or label text of it, was read. */
        READ,
        /** Seen as reproduced or summarized by a third party. */
        REPRODUCED,
        /** Expert opinion, not yet referenced: never linked. */
        EXPERT
    }
}
