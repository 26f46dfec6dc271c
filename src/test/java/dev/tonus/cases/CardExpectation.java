package dev.tonus.cases;

import dev.tonus.cards.Card;
import dev.tonus.cards.CardComposer;
import dev.tonus.cards.Recipient;
import dev.tonus.reasoning.Assessment;
import java.util.List;
import java.util.Optional;

/** Expectations of whole cards: what a clinician reads, in the order in which the cards stand. */
final class CardExpectation {

    private CardExpectation() {}

    /** The next card of the list must read so. */
    static void add(Block card, List<Expectation> expectations) {
        int place = (int) expectations.stream()
                .filter(expectation -> expectation.sentence().startsWith("card "))
                .map(expectation -> expectation.sentence().substring(0, 6))
                .distinct()
                .count();
        card.find("indicator")
                .ifPresent(word -> expect(expectations, place, "is " + word, found -> found.indicator()
                        .equals(word)));
        card.find("summary")
                .ifPresent(
                        text -> expect(expectations, place, "is summed up as '" + text + "'", found -> found.summary()
                                .equals(text)));
        card.find("detail")
                .ifPresent(text -> expect(expectations, place, "reads:\n" + text, found -> found.detail()
                        .strip()
                        .equals(text.strip())));
        if (card.has("suggests")) {
            List<String> labels = card.texts("suggests");
            expect(expectations, place, "suggests " + labels, found -> found.suggestions().stream()
                    .map(suggestion -> suggestion.label())
                    .toList()
                    .equals(labels));
        }
    }

    private static void expect(
            List<Expectation> expectations, int place, String sentence, java.util.function.Predicate<Card> holds) {
        expectations.add(new Expectation(
                "card " + place + " " + sentence,
                assessment -> find(cards(assessment), place).filter(holds).isPresent()));
    }

    private static Optional<Card> find(List<Card> cards, int place) {
        return place < cards.size() ? Optional.of(cards.get(place)) : Optional.empty();
    }

    /** The cards of the assessment. */
    static List<Card> cards(Assessment assessment) {
        return CardComposer.compose(assessment, new Recipient("patient", "case", false, false))
                .cards();
    }
}
