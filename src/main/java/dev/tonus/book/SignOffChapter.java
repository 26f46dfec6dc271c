package dev.tonus.book;

import java.util.ArrayList;
import java.util.List;

/** What rests on expert opinion, statement by statement, with a place to accept each. */
final class SignOffChapter {

    private final Citations citations;
    private final List<Html> urgent = new ArrayList<>();
    private final List<Html> alone = new ArrayList<>();
    private final List<Html> partly = new ArrayList<>();

    private SignOffChapter(Citations citations) {
        this.citations = citations;
    }

    static Chapter of(List<Entry> entries, Citations citations) {
        SignOffChapter chapter = new SignOffChapter(citations);
        entries.forEach(entry -> entry.lines().forEach(line -> chapter.add(entry, line)));
        return chapter.print();
    }

    private void add(Entry entry, Line line) {
        if (citations.restsOnExpertsAlone(line) || line.plain().contains("(" + Citations.EXPERT + ")")) {
            (entry.kind() == Kind.RED_FLAG ? urgent : alone).add(row(entry, line));
        } else if (citations.restsPartlyOnExperts(line)) {
            partly.add(row(entry, line));
        }
    }

    private Html row(Entry entry, Line line) {
        return Html.element(
                "tr",
                Html.element("th", Html.link("#" + entry.id(), entry.id())),
                Html.element("td", line.label()),
                Html.element("td", line.html(id -> "#" + id)),
                Html.element("td", citations.of(line.sources())),
                Html.element("td", Html.NOTHING));
    }

    private Chapter print() {
        return Chapter.of(
                "sign-off",
                "For sign-off: what rests on expert opinion",
                list("Red flags keep their urgency although no source was seen for these statements", urgent),
                list("No source was seen for these statements", alone),
                list("Expert opinion stands beside sources that were seen", partly));
    }

    private static Html list(String title, List<Html> rows) {
        Html count = Html.element("p", title + ": " + rows.size() + ".");
        return rows.isEmpty()
                ? count
                : Html.join(List.of(
                        count,
                        Html.table(List.of("Entry", "What", "In words", "Sources", "Accepted by, date"), rows)
                                .with("class", "signoff")));
    }
}
