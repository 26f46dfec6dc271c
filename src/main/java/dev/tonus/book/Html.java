package dev.tonus.book;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A piece of HTML that is well-formed by construction: text is escaped, and every element is closed.
 *
 * @param markup the piece as it is sent
 */
record Html(String markup) {

    static final Html NOTHING = new Html("");

    /** Text; its special characters lose their meaning. */
    static Html text(String text) {
        return new Html(escape(text));
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    static Html join(List<Html> pieces) {
        return new Html(pieces.stream().map(Html::markup).collect(Collectors.joining()));
    }

    static Html element(String name, String text) {
        return element(name, text(text));
    }

    static Html element(String name, Html... content) {
        return element(name, Stream.of(content).toList());
    }

    static Html element(String name, List<Html> content) {
        return new Html("<" + name + ">" + join(content).markup + "</" + name + ">");
    }

    /** The piece, an element, with another attribute on its first tag. */
    Html with(String attribute, String value) {
        int end = markup.indexOf('>');
        return new Html(
                markup.substring(0, end) + " " + attribute + "=\"" + escape(value) + "\"" + markup.substring(end));
    }

    /** A link; without an address, only its text. */
    static Html link(String address, String text) {
        return address.isEmpty() ? text(text) : element("a", text).with("href", address);
    }

    /** A list of items; nothing for none. */
    static Html items(List<Html> items) {
        return items.isEmpty()
                ? NOTHING
                : element("ul", items.stream().map(item -> element("li", item)).toList());
    }

    /** A row of cells. */
    static Html row(String cell, List<Html> content) {
        return element("tr", content.stream().map(piece -> element(cell, piece)).toList());
    }

    /** A table whose headings are repeated on every printed page. */
    static Html table(List<String> headings, List<Html> rows) {
        Html head = row("th", headings.stream().map(Html::text).toList());
        return element("table", element("thead", head), element("tbody", rows));
    }
}
