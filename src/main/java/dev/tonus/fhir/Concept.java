package dev.tonus.fhir;

import dev.tonus.facts.Code;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/**
 * A CodeableConcept of the record.
 *
 * @param codes all its codes: any of them may be the one that is known
 * @param displays the names of the codes, as far as they have one
 * @param text how the clinician put it; empty if the record gives none
 */
record Concept(List<Code> codes, List<String> displays, String text) {

    /** A concept of which nothing is said. */
    static final Concept NONE = new Concept(List.of(), List.of(), "");

    /** Reads a CodeableConcept; a bare string is its text. */
    static Concept of(JsonNode node) {
        JsonNode concept = Json.first(node);
        List<Code> codes = new ArrayList<>();
        List<String> displays = new ArrayList<>();
        for (JsonNode coding : Json.each(concept.path("coding"))) {
            codeOf(coding).ifPresent(codes::add);
            String display = SafeText.name(Json.text(coding.path("display")));
            if (!display.isEmpty()) {
                displays.add(display);
            }
        }
        return new Concept(codes, displays, SafeText.name(Json.firstText(concept.path("text"), concept)));
    }

    /** The code of a Coding; empty if it has none. */
    static Optional<Code> codeOf(JsonNode coding) {
        String code = Json.text(coding.path("code"));
        return code.isEmpty() ? Optional.empty() : Optional.of(new Code(Json.text(coding.path("system")), code));
    }

    /** The same, named by this text if it has none of its own. */
    Concept orNamed(String otherText) {
        return text.isEmpty() ? new Concept(codes, displays, SafeText.name(otherText)) : this;
    }

    /** Whether the record says nothing at all. */
    boolean isEmpty() {
        return codes.isEmpty() && displays.isEmpty() && text.isEmpty();
    }

    /** The text, else the first name of a code, else the first code; empty for an empty concept. */
    String name() {
        if (!text.isEmpty()) {
            return text;
        }
        if (!displays.isEmpty()) {
            return displays.get(0);
        }
        return codes.isEmpty() ? "" : SafeText.name(codes.get(0).value());
    }
}
