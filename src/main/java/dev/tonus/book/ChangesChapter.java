package dev.tonus.book;

import dev.tonus.book.Change.Difference;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

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

    private static Html names(List<Change> changes) {
        return Html.items(changes.stream().map(ChangesChapter::name).toList()).with("class", "came-or-went");
    }

    private static Html name(Change change) {
        String kind = change.kind().toLowerCase(Locale.ROOT).replace('-', ' ');
        Html link = change.extent() == Change.Extent.REMOVED
                ? Html.text(change.name())
                : Html.link("#" + change.id(), change.name());
        return Html.join(List.of(Html.text(kind + " "), link, Html.text(" "), Html.element("code", change.id())));
    }

    private static Html differences(List<Change> changes) {
        List<Html> rows = new ArrayList<>();
        for (Change change : changes) {
            for (Difference difference : change.differences()) {
                rows.add(Html.element(
                        "tr",
                        Html.element("th", name(change)),
                        Html.element("td", difference.label()),
                        Html.element("td", difference.before().isEmpty() ? "–" : difference.before()),
                        Html.element("td", difference.now().isEmpty() ? "–" : difference.now())));
            }
        }
        return Html.table(List.of("Entry", "What", "Before", "Now"), rows).with("class", "changes");
    }
}
