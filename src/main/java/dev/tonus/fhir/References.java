package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/** Takes FHIR references apart: relative, absolute, with a version, {@code urn:uuid:} and contained ones. */
final class References {

    private static final String VERSION = "/_history";

    private References() {}

    /** The text of a Reference; a bare string is taken for one. */
    static String textOf(JsonNode node) {
        JsonNode reference = Json.first(node);
        return Json.firstText(reference.path("reference"), reference);
    }

    /** Whether the reference leads to a resource that is contained in its holder: {@code #5}. */
    static boolean isInner(String reference) {
        return reference.startsWith("#");
    }

    /** The id at the end: {@code 5} of {@code http://ehr/Patient/5/_history/2}, of {@code urn:uuid:5} and of {@code #5}. */
    static String idOf(String reference) {
        String bare = withoutVersion(reference);
        int start = Math.max(bare.lastIndexOf('/'), Math.max(bare.lastIndexOf(':'), bare.lastIndexOf('#')));
        return bare.substring(start + 1);
    }

    /** The resource type before the id; empty if the reference does not say it. */
    static String typeOf(String reference) {
        String bare = withoutVersion(reference);
        int end = bare.lastIndexOf('/');
        return end < 0 ? "" : bare.substring(bare.lastIndexOf('/', end - 1) + 1, end);
    }

    /** The reference as {@code Type/id}, with this type if it does not say its own; empty for an empty one. */
    static String normalized(String reference, String defaultType) {
        String id = idOf(reference);
        if (id.isEmpty()) {
            return "";
        }
        String type = typeOf(reference);
        return (type.isEmpty() ? defaultType : type) + "/" + id;
    }

    private static String withoutVersion(String reference) {
        int version = reference.indexOf(VERSION);
        return version < 0 ? reference : reference.substring(0, version);
    }
}
