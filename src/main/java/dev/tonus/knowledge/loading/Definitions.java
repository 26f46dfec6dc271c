package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Definition;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The criteria that have a name, each read when it is first asked for. */
final class Definitions {

    static final Shape SHAPE =
            ReviewReader.reviewed().needs("when", CriterionReader.SHAPE).needs("sources", SourceIds.SHAPE);

    private final Map<String, YamlMap> files;
    private final Set<String> ids;
    private final SourceIds sources;
    private final Map<String, Definition> read = new HashMap<>();
    private final Deque<String> open = new ArrayDeque<>();

    Definitions(ContentFiles content, SourceIds sources) {
        files = content.of(ContentKind.DEFINITION);
        ids = content.idsOf(ContentKind.DEFINITION);
        this.sources = sources;
    }

    /** The definition of that name; refused at the place if there is none, or if it needs itself. */
    Optional<Definition> resolve(String id, Place place, CriterionReader criteria) {
        if (!ids.contains(id)) {
            place.refuse("Unknown definition '" + id + "': use the id of a file under definitions.");
            return Optional.empty();
        }
        if (open.contains(id)) {
            place.refuse("The definition '" + id + "' needs itself (" + circle(id) + "): break the circle.");
            return Optional.empty();
        }
        Optional.ofNullable(files.get(id)).ifPresent(file -> load(id, file, criteria));
        return Optional.ofNullable(read.get(id));
    }

    private String circle(String id) {
        List<String> path = List.copyOf(open);
        return String.join(" → ", path.subList(path.indexOf(id), path.size())) + " → " + id;
    }

    private void load(String id, YamlMap file, CriterionReader criteria) {
        if (!read.containsKey(id)) {
            open.addLast(id);
            read.put(id, read(id, file, criteria));
            open.removeLast();
        }
    }

    private Definition read(String id, YamlMap file, CriterionReader criteria) {
        ReviewReader.read(file);
        return new Definition(id, file.text("name"), criteria.require(file, "when"), sources.read(file));
    }

    /** Reads those too that no other file has asked for. */
    void loadAll(CriterionReader criteria) {
        files.forEach((id, file) -> load(id, file, criteria));
    }
}
