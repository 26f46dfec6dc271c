package dev.tonus.book;

import dev.tonus.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** How statements name what they rest on: expert opinion is never linked. */
final class Citations {

    static final String EXPERT = "expert opinion, not yet referenced";

    private final Map<String, Source> bibliography;
    private final UnaryOperator<String> address;

    /** For pages on which the function makes the address of an id. */
    Citations(Map<String, Source> bibliography, UnaryOperator<String> address) {
        this.bibliography = bibliography;
        this.address = address;
    }

    static String seen(Source.Seen seen) {
        return switch (seen) {
            case READ -> "the source, or an abstract or label text of it, was read";
            case REPRODUCED -> "as reproduced or summarized by a third party";
            case EXPERT -> EXPERT;
        };
    }

    /** The sources with these ids, linked to the bibliography. */
    Html of(List<String> ids) {
        List<Html> cited = new ArrayList<>();
        for (String id : ids) {
            cited.add(cited.isEmpty() ? Html.NOTHING : Html.text("; "));
            cited.add(isExpert(id) ? Html.element("em", EXPERT) : Html.link(address.apply(id), id));
        }
        return Html.join(cited);
    }

    boolean isExpert(String id) {
        Source source = bibliography.get(id);
        return source == null || source.seen() == Source.Seen.EXPERT;
    }

    /** Whether nothing that was seen stands behind the statement. */
    boolean restsOnExpertsAlone(Line line) {
        return !line.sources().isEmpty() && line.sources().stream().allMatch(this::isExpert);
    }

    /** Whether expert opinion stands behind the statement, beside what was seen. */
    boolean restsPartlyOnExperts(Line line) {
        return line.sources().stream().anyMatch(this::isExpert) && !restsOnExpertsAlone(line);
    }
}
