package dev.tonus.knowledge;

import java.util.Set;

/**
 * A clinical case in words: the sentence that a clinician signs.
 *
 * @param sentence the case
 * @param tested ids of the causes, red flags, order checks and options of which it says what must be found
 */
public record CaseSentence(String sentence, Set<String> tested) {

    public CaseSentence {
        tested = Set.copyOf(tested);
    }
}
