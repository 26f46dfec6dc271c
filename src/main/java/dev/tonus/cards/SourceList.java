package dev.tonus.cards;

import dev.tonus.knowledge.Source;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The sources of a card: named in its detail, linked where the text was seen. */
final class SourceList {

    /** Characters of a source's short title. */
    private static final int TITLE_LIMIT = 60;

    /** Sources that a detail names; a card is not a bibliography. */
    private static final int MOST = 5;

    private static final String EXPERT = "expert opinion, not yet referenced";

    private SourceList() {}

    /** The line of the detail. */
    static String line(List<Finding> findings) {
        List<String> names = new ArrayList<>();
        List<Source> citable = citable(findings).toList();
        citable.stream().limit(MOST).forEach(source -> names.add(Markdown.escape(title(source))));
        if (citable.size() > MOST) {
            names.add("and " + (citable.size() - MOST) + " more");
        }
        if (sources(findings).anyMatch(source -> source.seen() == Source.Seen.EXPERT)) {
            names.add(EXPERT);
        }
        return names.isEmpty() ? "" : "**Sources:** " + String.join("; ", names);
    }

    /** The links of the card. */
    static List<Link> links(List<Finding> findings) {
        return citable(findings).map(SourceList::link).flatMap(Optional::stream).toList();
    }

    private static Optional<Link> link(Source source) {
        return source.findUrl().map(url -> Link.to(title(source), url));
    }

    private static String title(Source source) {
        return PlainText.of(source.shortTitle(), TITLE_LIMIT);
    }

    private static Stream<Source> citable(List<Finding> findings) {
        return sources(findings).filter(source -> source.seen() != Source.Seen.EXPERT);
    }

    private static Stream<Source> sources(List<Finding> findings) {
        return findings.stream().map(Finding::sources).flatMap(List::stream).distinct();
    }
}
