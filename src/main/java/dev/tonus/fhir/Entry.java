package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/**
 * A resource that came, in a Bundle or alone.
 *
 * @param resource the resource, a JSON object
 * @param type its resource type
 * @param reference its name in facts and cards, {@code Type/id}; for a contained resource, that of its container
 * @param container the resource that contains it; itself if none does
 */
record Entry(JsonNode resource, String type, String reference, JsonNode container) {

    private static final String UNNAMED = "unnamed-";

    /**
     * Names a resource: by its id, else by the full URL of its entry, else by its place in the Bundle.
     *
     * @param entry the entry; a missing node for a resource that came alone
     * @param place the place in the Bundle, from 1
     */
    static Entry of(JsonNode resource, JsonNode entry, int place) {
        String type = Json.text(resource.path("resourceType"));
        String id = Json.text(resource.path("id"));
        String name = id.isEmpty() ? References.idOf(Json.text(entry.path("fullUrl"))) : id;
        return new Entry(resource, type, type + "/" + (name.isEmpty() ? UNNAMED + place : name), resource);
    }

    /** The other resource as one that this one contains. */
    Entry containing(JsonNode other) {
        return new Entry(other, Json.text(other.path("resourceType")), reference, resource);
    }

    /** Whether the record gives it a name: one that has only its place may be another one of the same place. */
    boolean isNamed() {
        return !reference.startsWith(type + "/" + UNNAMED);
    }

    /** Whether another resource contains it. */
    boolean isContained() {
        return !container.equals(resource);
    }

    /** A member of the resource. */
    JsonNode path(String name) {
        return resource.path(name);
    }
}
