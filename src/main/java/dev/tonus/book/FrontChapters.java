package dev.tonus.book;

import dev.tonus.knowledge.CaseSentence;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** What a reviewer reads before the entries: how to read, what changed, and what needs a decision. */
final class FrontChapters {

    private FrontChapters() {}

    static List<Chapter> of(BookContent content, List<Entry> entries, Citations citations) {
        return List.of(
                howToRead(content, entries),
                ChangesChapter.of(content, entries),
                SignOffChapter.of(entries, citations),
                awaitingCodes(content));
    }

    private static Chapter howToRead(BookContent content, List<Entry> entries) {
        Set<String> ids = entries.stream().map(Entry::id).collect(Collectors.toSet());
        long cases = content.cases().stream()
                .map(CaseSentence::tested)
                .filter(tested -> tested.stream().anyMatch(ids::contains))
                .count();
        return Chapter.of(
                "how-to-read",
                "How to read this book",
                Html.element(
                        "p",
                        "Each criterion is met, not met or unknown. An entry applies only where its criterion is met;"
                                + " ‘unless’ takes it back only where it is met; an option is offered only where nothing"
                                + " that rules it out is met, and where that is unknown the card says ‘check first’. Of tiers,"
                                + " urgencies and levels the first that is met counts, from the top. A value that was not"
                                + " measured is unknown, never normal."),
                Html.element(
                        "p",
                        "A limit in two unit families is two numbers for one limit: the one in the family of the reported"
                                + " unit decides, unrounded."),
                Html.element(
                        "p",
                        "The statements of an entry are numbered: “hypokalemia 3” is the third. The line to sign stands below"
                                + " its cases, which are the sentences that the tests hold the content to."),
                Html.element("p", "Entries: " + entries.size() + ". Cases: " + cases + "."));
    }

    private static Chapter awaitingCodes(BookContent content) {
        return Chapter.of(
                "awaiting-codes",
                "Value sets that await codes",
                Html.element(
                        "p",
                        content.awaitingCodes().isEmpty()
                                ? "Every set that the content names has codes."
                                : "These sets are named and hold no code yet: what asks for them is never met."),
                Html.items(content.awaitingCodes().stream()
                        .sorted()
                        .map(name -> Html.element("code", name))
                        .toList()));
    }
}
