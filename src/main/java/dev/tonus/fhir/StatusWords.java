package dev.tonus.fhir;

import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Looks for words in a status, which is a code in some FHIR versions and a CodeableConcept in others. */
final class StatusWords {

    private StatusWords() {}

    /** Whether the code, one of the codings or the text is one of the words. The words are in lower case. */
    static boolean isAny(JsonNode status, Set<String> words) {
        JsonNode concept = Json.first(status);
        if (words.contains(lower(concept)) || words.contains(lower(concept.path("text")))) {
            return true;
        }
        for (JsonNode coding : Json.each(concept.path("coding"))) {
            if (words.contains(lower(coding.path("code")))) {
                return true;
            }
        }
        return false;
    }

    /** The code in lower case; empty if there is none. */
    static String lower(JsonNode code) {
        return Json.text(code).toLowerCase(Locale.ROOT);
    }
}
