package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import dev.tonus.knowledge.Source;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Reads the ids of the sources that a block rests on. Without a bibliography, which is reported as such, every id will do. */
final class SourceIds {

    static final Shape SHAPE =
            ListShape.of(SingleShape.text("An id of sources.yaml, or from-memory for expert opinion"));

    private final Map<String, Source> bibliography;

    SourceIds(Map<String, Source> bibliography) {
        this.bibliography = bibliography;
    }

    /** The sources of a block, which must have one; also read for its checks, where the record carries none. */
    @CanIgnoreReturnValue
    List<String> read(YamlMap block) {
        return block.require("sources").map(this::read).orElse(List.of());
    }

    private List<String> read(YamlValue list) {
        return list.items().stream()
                .flatMap(item -> item.text().filter(id -> isKnown(id, item.place())).stream())
                .toList();
    }

    private boolean isKnown(String id, Place place) {
        boolean known = bibliography.isEmpty() || bibliography.containsKey(id);
        if (!known) {
            place.refuse("Unknown source '" + id + "': add it to sources.yaml or correct the id.");
        }
        return known;
    }

    /** Whether one of the sources was seen, so that the claim does not rest on expert opinion alone. */
    boolean isSeen(Collection<String> ids) {
        return bibliography.isEmpty()
                || ids.stream()
                        .map(bibliography::get)
                        .anyMatch(source -> source != null && source.seen() != Source.Seen.EXPERT);
    }
}
