package dev.tonus.book;

import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.Offers;
import dev.tonus.knowledge.OrderMoment;
import java.util.List;
import java.util.stream.Stream;

/** A level of a red flag or order check: when it holds, what the card says then, and what it offers. */
final class LevelInWords {

    private LevelInWords() {}

    static Phrase[] of(Level level) {
        return Stream.concat(Stream.of(condition(level)), said(level)).toArray(Phrase[]::new);
    }

    private static Phrase condition(Level level) {
        Phrase when = Phrase.when(level.when());
        return level.unless().equals(Criterion.never())
                ? when
                : Phrase.of(
                        "when",
                        List.of(
                                CriterionInWords.of(level.when()),
                                Phrase.of("unless", List.of(CriterionInWords.of(level.unless())))));
    }

    private static Stream<Phrase> said(Level level) {
        return Stream.of(
                        moments(level),
                        labeled("summary", level.summary().text()),
                        labeled(
                                "summary without values",
                                level.summary().findWithout().orElse("")),
                        labeled("says", level.say().text()),
                        labeled("says without values", level.say().findWithout().orElse("")),
                        labeled("action", level.action()),
                        level.alternatives().stream().flatMap(text -> labeled("alternative", text)),
                        offers(level.offers()))
                .flatMap(phrases -> phrases);
    }

    /** The moments of ordering at which it speaks, where it does not speak at all of them. */
    private static Stream<Phrase> moments(Level level) {
        List<String> moments = Stream.of(OrderMoment.values())
                .filter(level.moments()::contains)
                .map(OrderMoment::code)
                .toList();
        return moments.size() == OrderMoment.values().length
                ? Stream.empty()
                : Stream.of(Phrase.of("only at the moment: " + String.join(", ", moments)));
    }

    private static Stream<Phrase> offers(Offers offers) {
        Stream<String> said = Stream.of(
                        offers.removeDraft() ? "offers to remove the order" : "",
                        offers.doseAtLimit() ? "offers to order the limited drug at its limit" : "",
                        offers.replaceBy().isEmpty()
                                ? ""
                                : "offers the first of these that passes all checks: " + replacements(offers))
                .filter(text -> !text.isEmpty());
        return said.map(Phrase::of);
    }

    private static String replacements(Offers offers) {
        return String.join(
                ", ", offers.replaceBy().stream().map(DrugCatalogEntry::display).toList());
    }

    private static Stream<Phrase> labeled(String label, String text) {
        return Stream.of(text).filter(some -> !some.isEmpty()).map(some -> Phrase.of(label + " “" + some + "”"));
    }
}
