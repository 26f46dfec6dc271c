package dev.tonus.book;

import dev.tonus.book.Change.Difference;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What changed since the last version, for a committee. */
final class ChangesChapter {

    private static final String TITLE = "What changed since the last version";

    private ChangesChapter() {}

    static Chapter of(BookContent content, List<Entry> entries) {
        return content.findBefore()
                .map(before -> of(before, Snapshot.of(content.knowledge().version(), entries)))
                .orElse(Chapter.of("changes", TITLE, Html.element("p", "This is the first version.")));
    }

    private static Chapter of(Snapshot before, Snapshot now) {
        List<Change> changes = Changes.between(before, now);
        List<Html> body = new ArrayList<>();
        body.add(Html.element("p", "From " + before.version() + " to " + now.version() + "."));
        body.add(Html.element(
                "p",
                Html.text("In a statement that changed, "),
                Html.element("del", "what went is struck out"),
                Html.text(" and "),
                Html.element("ins", "what came is underlined"),
                Html.text(".")));
        for (Change.Extent extent : Change.Extent.values()) {
            List<Change> some =
                    changes.stream().filter(change -> change.extent() == extent).toList();
            if (!some.isEmpty()) {
                body.add(Html.element("h3", Terms.heading(Terms.lower(extent)) + " (" + some.size() + ")"));
                body.add(extent == Change.Extent.CHANGED ? differences(some) : names(some));
            }
        }
        if (changes.isEmpty()) {
            body.add(Html.element("p", "Nothing that the book says has changed."));
        }
        return Chapter.of("changes", TITLE, body.toArray(Html[]::new));
    }

    /** Entries that came or went, by kind. */
    private static Html names(List<Change> changes) {
        List<Html> kinds = new ArrayList<>();
        for (Kind kind : Kind.values()) {
            List<Html> names = changes.stream()
                    .filter(change -> change.kind().equals(kind.code()))
                    .map(ChangesChapter::name)
                    .toList();
            if (!names.isEmpty()) {
                kinds.add(Html.element("h4", kind.title() + " (" + names.size() + ")"));
                kinds.add(Html.items(names).with("class", "came-or-went"));
            }
        }
        return Html.join(kinds);
    }

    private static Html name(Change change) {
        Html link = change.extent() == Change.Extent.REMOVED
                ? Html.text(change.name())
                : Html.link("#" + change.id(), change.name());
        return Html.join(List.of(link, Html.text(" "), Html.element("code", change.id())));
    }

    private static Html differences(List<Change> changes) {
        List<Html> rows = new ArrayList<>();
        for (Change change : changes) {
            rows.add(Html.element("tr", Html.element("th", name(change)).with("colspan", "2")));
            Map<String, List<Html>> byLabel = new LinkedHashMap<>();
            change.differences()
                    .forEach(difference -> byLabel.computeIfAbsent(difference.label(), label -> new ArrayList<>())
                            .add(Html.element("div", words(difference))));
            byLabel.forEach((label, words) ->
                    rows.add(Html.element("tr", Html.element("td", label), Html.element("td", words))));
        }
        return Html.table(List.of("What", "From and to"), rows).with("class", "changes");
    }

    private static Html words(Difference difference) {
        if (difference.before().isEmpty()) {
            return Html.join(List.of(Html.element("ins", "added:"), Html.text(" " + difference.now())));
        }
        if (difference.now().isEmpty()) {
            return Html.join(List.of(Html.element("del", "removed:"), Html.text(" " + difference.before())));
        }
        return WordChange.of(difference.before(), difference.now());
    }
}
