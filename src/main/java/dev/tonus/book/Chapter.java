package dev.tonus.book;

import java.util.List;

/**
 * A chapter of the book.
 *
 * @param id where it is found
 * @param title its heading
 * @param contents its entries, as the table of contents names them
 * @param body what it says
 */
record Chapter(String id, String title, List<Html> contents, Html body) {

    Chapter {
        contents = List.copyOf(contents);
    }

    /** The chapter of the entries of one kind; what is looked up by id only is not listed one by one. */
    static Chapter of(Kind kind, List<Entry> entries, EntryPrinter printer) {
        List<Html> contents = entries.stream()
                .filter(entry -> !kind.isLookedUp())
                .map(entry -> Html.join(List.of(
                        Html.link("#" + entry.id(), entry.name()), Html.text(" "), Html.element("code", entry.id()))))
                .toList();
        Html body = kind.isLookedUp()
                ? printer.lookUp(entries)
                : Html.join(entries.stream().map(printer::print).toList());
        return new Chapter("chapter-" + kind.code(), kind.title(), contents, body);
    }

    static Chapter of(String id, String title, Html... body) {
        return new Chapter(id, title, List.of(), Html.join(List.of(body)));
    }

    Html html() {
        return Html.element("section", Html.element("h2", title), body)
                .with("class", "chapter")
                .with("id", id);
    }
}
