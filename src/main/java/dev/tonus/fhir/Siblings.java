package dev.tonus.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The resources that came with others and that these refer to: contained in them, or entries of the same Bundle. */
final class Siblings {

    /** There is no Bundle; contained resources are found nevertheless. */
    static final Siblings NONE = new Siblings(MissingNode.getInstance());

    private final JsonNode bundle;
    private final Map<String, Map<String, JsonNode>> indexes = new HashMap<>();

    Siblings(JsonNode bundle) {
        this.bundle = bundle;
    }

    /** The resource that the reference, a member of the holder, leads to. */
    Optional<JsonNode> find(Entry holder, JsonNode reference, String type) {
        String text = References.textOf(reference);
        if (References.isInner(text)) {
            return contained(holder, text.substring(1));
        }
        return text.isEmpty() || !bundle.isObject() ? Optional.empty() : entry(text, type);
    }

    /** A contained resource refers to those that are contained beside it. */
    private static Optional<JsonNode> contained(Entry holder, String id) {
        for (JsonNode resource : Json.each(holder.container().path("contained"))) {
            String name = Json.text(resource.path("id"));
            if (!id.isEmpty() && (name.equals(id) || name.equals('#' + id))) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> entry(String reference, String type) {
        Map<String, JsonNode> index = indexes.computeIfAbsent(type, this::indexOf);
        return Optional.ofNullable(index.get(reference))
                .or(() -> Optional.ofNullable(index.get(References.normalized(reference, type))));
    }

    private Map<String, JsonNode> indexOf(String type) {
        Map<String, JsonNode> index = new HashMap<>();
        for (JsonNode entry : Json.each(bundle.path("entry"))) {
            JsonNode resource = entry.path("resource");
            if (Json.text(resource.path("resourceType")).equals(type)) {
                index.putIfAbsent(Json.text(entry.path("fullUrl")), resource);
                index.putIfAbsent(type + "/" + Json.text(resource.path("id")), resource);
            }
        }
        return index;
    }
}
