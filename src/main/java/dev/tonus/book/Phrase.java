package dev.tonus.book;

import dev.tonus.knowledge.Criterion;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * A statement in words, with the statements it is made of.
 *
 * @param text the statement, or what joins its parts
 * @param target the id of what the text names; empty if it names nothing of its own
 * @param parts the statements below it
 */
record Phrase(String text, String target, List<Phrase> parts) {

    Phrase {
        parts = List.copyOf(parts);
    }

    static Phrase of(String text) {
        return new Phrase(text, "", List.of());
    }

    static Phrase of(String text, List<Phrase> parts) {
        return new Phrase(text, "", parts);
    }

    /** The name of something that has a place of its own in the book. */
    static Phrase naming(String text, String id) {
        return new Phrase(text, id, List.of());
    }

    /** The condition under which something is said. */
    static Phrase when(Criterion criterion) {
        Phrase condition = CriterionInWords.of(criterion);
        return condition.parts.isEmpty()
                ? new Phrase("when " + condition.text, condition.target, List.of())
                : of("when", List.of(condition));
    }

    /** A sentence as a card says it. */
    static Phrase quote(String sentence) {
        return of("“" + sentence + "”");
    }

    /** The statement on one line. */
    String plain() {
        return parts.isEmpty()
                ? text
                : parts.stream().map(Phrase::plain).collect(Collectors.joining("; ", text + " (", ")"));
    }

    /** The statement as a nested list; the function makes the address of an id. */
    Html html(UnaryOperator<String> address) {
        Html words = target.isEmpty() ? Html.text(text) : Html.link(address.apply(target), text);
        return Html.join(List.of(
                words, Html.items(parts.stream().map(part -> part.html(address)).toList())));
    }
}
