package dev.tonus.book;

import dev.tonus.knowledge.Advice;
import dev.tonus.knowledge.Criterion;
import java.util.ArrayList;
import java.util.List;

/** A line of advice, to whom it is said, and what is said to the others. */
final class AdviceInWords {

    private AdviceInWords() {}

    static Phrase[] of(Advice advice) {
        List<Phrase> phrases = new ArrayList<>();
        phrases.add(Lines.when(Lines.wording(advice.say()), advice.when()));
        if (!advice.unless().equals(Criterion.never())) {
            phrases.add(
                    Phrase.of("not said where this is met or unknown", List.of(CriterionInWords.of(advice.unless()))));
        }
        if (!advice.otherwise().isEmpty()) {
            phrases.add(Phrase.of("there it says “" + advice.otherwise() + "”"));
        }
        return phrases.toArray(Phrase[]::new);
    }
}
