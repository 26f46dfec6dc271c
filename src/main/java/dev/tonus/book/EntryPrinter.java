package dev.tonus.book;

import dev.tonus.knowledge.CaseSentence;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** Prints an entry: its statements with their sources, its cases, and a line to sign. */
final class EntryPrinter {

    private static final Html COLUMNS = new Html("<colgroup><col><col><col></colgroup>");

    private final BookContent content;
    private final Citations citations;
    private final UnaryOperator<String> address;

    /** For pages on which the function makes the address of an id. */
    EntryPrinter(BookContent content, Citations citations, UnaryOperator<String> address) {
        this.content = content;
        this.citations = citations;
        this.address = address;
    }

    Html print(Entry entry) {
        List<Html> parts = new ArrayList<>();
        Html heading = Html.element("h3", Html.text(entry.name() + " "), Html.element("code", entry.id()));
        if (entry.kind() == Kind.TABLE || entry.parts().isEmpty()) {
            parts.addAll(List.of(heading, Html.element("p", ofTheWhole(entry)), matrix(entry.id())));
        } else {
            parts.add(lines(entry, heading));
        }
        parts.add(cases(entry.id()));
        if (entry.kind().isSigned()) {
            parts.add(signature());
        }
        return Html.element("section", parts).with("class", "entry").with("id", entry.id());
    }

    private List<Html> ofTheWhole(Entry entry) {
        List<Html> pieces = new ArrayList<>();
        for (Line line : entry.ofTheWhole()) {
            Html said = line.sources().isEmpty() ? words(entry, line) : citations.of(line.sources());
            pieces.add(Html.element("span", Html.element("strong", line.label() + ":"), Html.text(" "), said)
                    .with("class", "whole"));
            pieces.add(Html.text(" "));
        }
        return pieces;
    }

    /** The name of the entry heads the table, so that printers repeat it on every page and keep it with a statement. */
    private Html lines(Entry entry, Html heading) {
        List<Html> rows = new ArrayList<>();
        for (Line line : entry.parts()) {
            rows.add(row(entry, line, rows.size() + 1));
        }
        List<Html> whole = ofTheWhole(entry);
        if (!whole.isEmpty()) {
            rows.add(0, Html.element("tr", Html.element("td", whole).with("colspan", "3")));
        }
        Html head = Html.element(
                "thead",
                Html.element("tr", Html.element("th", heading).with("colspan", "3")),
                Html.row("th", List.of(Html.text("What"), Html.text("In words"), Html.text("Sources"))));
        return Html.element("table", COLUMNS, head, Html.element("tbody", rows)).with("class", "lines");
    }

    private Html row(Entry entry, Line line, int number) {
        return Html.element(
                "tr",
                Html.element("th", number + " " + line.label()),
                Html.element("td", words(entry, line)),
                Html.element("td", citations.of(line.sources())));
    }

    private Html words(Entry entry, Line line) {
        boolean linked = entry.kind() == Kind.SOURCE && line.label().equals(Entries.FOUND_AT);
        String text = line.phrases().get(0).text();
        return linked ? Html.link(text, text) : line.html(address);
    }

    /** One table of all entries, for what is looked up by its id. */
    Html lookUp(List<Entry> entries) {
        List<Html> rows = entries.stream().map(this::lookUp).toList();
        return Html.table(List.of("Id", "Name", "In words"), rows).with("class", "look-up");
    }

    private Html lookUp(Entry entry) {
        List<Html> lines = entry.lines().stream()
                .map(line -> Html.element("div", Html.text(line.label() + ": "), words(entry, line)))
                .toList();
        return Html.element(
                        "tr",
                        Html.element("th", Html.element("code", entry.id())),
                        Html.element("td", entry.name()),
                        Html.element("td", lines))
                .with("id", entry.id());
    }

    private Html matrix(String id) {
        return Html.join(content.knowledge().interactionTables().stream()
                .filter(table -> table.id().equals(id))
                .map(table -> TableEntry.table(table, citations))
                .toList());
    }

    private Html cases(String id) {
        List<Html> sentences = content.cases().stream()
                .filter(one -> one.tested().contains(id))
                .map(CaseSentence::sentence)
                .map(Html::text)
                .toList();
        return sentences.isEmpty()
                ? Html.NOTHING
                : Html.join(List.of(
                        Html.element("h4", "Cases (" + sentences.size() + ")"),
                        Html.items(sentences).with("class", "cases")));
    }

    private static Html signature() {
        return Html.element("p", Html.text("☐ approve  ☐ reject"), blank("Name"), blank("Date"), blank("Signature"))
                .with("class", "signature");
    }

    private static Html blank(String label) {
        return Html.element("span", label);
    }
}
