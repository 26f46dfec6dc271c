package dev.tonus.book;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * One statement of an entry.
 *
 * @param label what it is about, such as a tier or a limit
 * @param phrases the statement in words
 * @param sources ids of the sources that it rests on; none where it makes no claim of its own
 */
record Line(String label, List<Phrase> phrases, List<String> sources) {

    Line {
        phrases = List.copyOf(phrases);
        sources = List.copyOf(sources);
    }

    /** Whether it is about the entry as a whole. */
    boolean isOfTheWhole() {
        return Lines.OF_THE_WHOLE.contains(label);
    }

    /** The statement and its sources as plain text, to be compared with that of another version. */
    String plain() {
        String words = phrases.stream().map(Phrase::plain).collect(Collectors.joining(". "));
        return sources.isEmpty() ? words : words + " [" + String.join(", ", sources) + "]";
    }

    /** The statement as it is printed; the function makes the address of an id. */
    Html html(UnaryOperator<String> address) {
        return phrases.size() == 1
                ? phrases.get(0).html(address)
                : Html.join(phrases.stream()
                        .map(phrase -> Html.element("div", phrase.html(address)))
                        .toList());
    }
}
