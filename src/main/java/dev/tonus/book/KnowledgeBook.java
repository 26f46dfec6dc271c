package dev.tonus.book;

import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The knowledge book: one long page to read, print and sign, and a short page for each entry. */
public final class KnowledgeBook {

    private final Knowledge knowledge;
    private final List<Entry> entries;
    private final BookContent content;

    /** The book of this content. */
    public KnowledgeBook(BookContent content) {
        this.content = content;
        knowledge = content.knowledge();
        entries = Entries.of(knowledge);
    }

    /** The whole book as an HTML page; its style sheet {@code book.css} lies beside it. */
    public String page() {
        Citations citations = new Citations(knowledge.sources(), id -> "#" + id);
        EntryPrinter printer = new EntryPrinter(content, citations, id -> "#" + id);
        List<Chapter> chapters = new ArrayList<>(FrontChapters.of(content, entries, citations));
        for (Kind kind : Kind.values()) {
            List<Entry> ofKind =
                    entries.stream().filter(entry -> entry.kind() == kind).toList();
            chapters.add(Chapter.of(kind, ofKind, printer));
        }
        chapters.add(SetChapters.drugClasses(knowledge));
        chapters.add(SetChapters.conditionSets(knowledge));
        return Page.of(title(), "book.css", List.of(contents(chapters), Html.element("main", bodies(chapters))));
    }

    private String title() {
        return "Tonus knowledge book, version " + knowledge.version();
    }

    private static List<Html> bodies(List<Chapter> chapters) {
        return chapters.stream().map(Chapter::html).toList();
    }

    private static Html contents(List<Chapter> chapters) {
        List<Html> items = chapters.stream()
                .map(chapter -> Html.join(
                        List.of(Html.link("#" + chapter.id(), chapter.title()), Html.items(chapter.contents()))))
                .toList();
        return Html.element("nav", Html.element("h2", "Contents"), Html.items(items))
                .with("aria-label", "Contents");
    }

    /** The page of the entry with that id; empty if there is none. */
    public Optional<String> findPage(String id) {
        Citations citations = new Citations(knowledge.sources(), KnowledgeBook::inBook);
        EntryPrinter printer = new EntryPrinter(content, citations, KnowledgeBook::inBook);
        return entries.stream()
                .filter(entry -> entry.id().equals(id))
                .findFirst()
                .map(entry -> Page.of(
                        entry.name() + " – " + title(),
                        "../book.css",
                        List.of(
                                Html.element("p", Html.link("../book#" + id, "The whole knowledge book")),
                                Html.element("main", printer.print(entry)))));
    }

    private static String inBook(String id) {
        return "../book#" + id;
    }
}
