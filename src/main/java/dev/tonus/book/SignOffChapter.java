package dev.tonus.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** What rests on expert opinion, with a place to accept it: entry by entry, the statements by their number in the entry. */
final class SignOffChapter {

    private final List<Entry> entries;
    private final Citations citations;

    private SignOffChapter(List<Entry> entries, Citations citations) {
        this.entries = entries;
        this.citations = citations;
    }

    static Chapter of(List<Entry> entries, Citations citations) {
        return new SignOffChapter(entries, citations).print();
    }

    private Chapter print() {
        return Chapter.of(
                "sign-off",
                "For sign-off: what rests on expert opinion",
                list(
                        "Red flags keep their urgency although no source was seen for these statements",
                        entry -> entry.kind() == Kind.RED_FLAG,
                        this::restsOnExpertsAlone),
                list(
                        "No source was seen for these statements",
                        entry -> entry.kind() != Kind.RED_FLAG,
                        this::restsOnExpertsAlone),
                list(
                        "Expert opinion stands beside sources that were seen",
                        entry -> true,
                        line -> !restsOnExpertsAlone(line) && citations.restsPartlyOnExperts(line)));
    }

    /** A cell of a table says so itself, because a row has sources for all its cells. */
    private boolean restsOnExpertsAlone(Line line) {
        return citations.restsOnExpertsAlone(line) || line.plain().contains("(" + Citations.EXPERT + ")");
    }

    private Html list(String title, Predicate<Entry> of, Predicate<Line> open) {
        List<Html> rows = new ArrayList<>();
        long statements = 0;
        for (Entry entry : entries.stream().filter(of).toList()) {
            List<String> names = names(entry, open);
            statements += names.size();
            if (!names.isEmpty()) {
                rows.add(row(entry, names));
            }
        }
        Html count = Html.element("p", title + ": " + statements + ", in " + rows.size() + " entries.");
        return rows.isEmpty()
                ? count
                : Html.join(List.of(
                        count,
                        Html.table(List.of("Entry", "Statements", "Accepted by, date"), rows)
                                .with("class", "signoff")));
    }

    private static List<String> names(Entry entry, Predicate<Line> open) {
        List<String> names = new ArrayList<>();
        List<Line> parts = entry.parts();
        for (int i = 0; i < parts.size(); i++) {
            if (open.test(parts.get(i))) {
                names.add(number(entry, i) + parts.get(i).label());
            }
        }
        if (entry.ofTheWhole().stream().anyMatch(open)) {
            names.add("the entry as a whole");
        }
        return names;
    }

    /** The number of a statement; the cells of a table have none. */
    private static String number(Entry entry, int index) {
        return entry.kind() == Kind.TABLE ? "" : (index + 1) + " ";
    }

    private static Html row(Entry entry, List<String> names) {
        return Html.element(
                "tr",
                Html.element(
                        "th",
                        Html.link("#" + entry.id(), entry.name()),
                        Html.text(" "),
                        Html.element("code", entry.id())),
                Html.element("td", String.join("; ", names)),
                Html.element("td", Html.NOTHING));
    }
}
