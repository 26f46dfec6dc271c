package dev.tonus.fhir;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** The resources that came with others and that these refer to: contained in them, or entries of the same Bundle. */
final class Siblings {

    /** There is no Bundle; contained resources are found nevertheless. */
    static final Siblings NONE = new Siblings(MissingNode.getInstance());

    private static final Set<String> TYPES = Set.of("Medication", "Specimen");

    private final JsonNode bundle;
    private final Map<String, JsonNode> index = new HashMap<>();
    private boolean indexed;

    Siblings(JsonNode bundle) {
        this.bundle = bundle;
    }

    /** The resource that the reference, a member of the holder, leads to. */
    Optional<JsonNode> find(Entry holder, JsonNode reference, String type) {
        String text = References.textOf(reference);
        return text.startsWith("#") ? contained(holder, text.substring(1)) : entry(text, type);
    }

    private static Optional<JsonNode> contained(Entry holder, String id) {
        for (JsonNode resource : Json.each(holder.path("contained"))) {
            String name = Json.text(resource.path("id"));
            if (!id.isEmpty() && (name.equals(id) || name.equals('#' + id))) {
                return Optional.of(resource);
            }
        }
        return Optional.empty();
    }

    private Optional<JsonNode> entry(String reference, String type) {
        if (!indexed && !reference.isEmpty() && bundle.isObject()) {
            indexed = true;
            buildIndex();
        }
        return Optional.ofNullable(index.get(reference))
                .or(() -> Optional.ofNullable(index.get(References.normalized(reference, type))));
    }

    private void buildIndex() {
        for (JsonNode entry : Json.each(bundle.path("entry"))) {
            JsonNode resource = entry.path("resource");
            String type = Json.text(resource.path("resourceType"));
            if (TYPES.contains(type)) {
                index.putIfAbsent(Json.text(entry.path("fullUrl")), resource);
                index.putIfAbsent(type + "/" + Json.text(resource.path("id")), resource);
            }
        }
    }
}
