package dev.tonus.book;

import dev.tonus.knowledge.CaseSentence;
import dev.tonus.knowledge.Knowledge;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the book is made of.
 *
 * @param knowledge the content that the evaluator decides by
 * @param cases the cases, in words
 * @param awaitingCodes names of the value sets that no code was found for yet
 * @param before the last version that was in force; none for the first book
 */
public record BookContent(
        Knowledge knowledge,
        List<CaseSentence> cases,
        List<String> awaitingCodes,
        @Nullable Snapshot before) {

    public BookContent {
        cases = List.copyOf(cases);
        awaitingCodes = List.copyOf(awaitingCodes);
    }

    /** The last version that was in force. */
    Optional<Snapshot> findBefore() {
        return Optional.ofNullable(before);
    }
}
