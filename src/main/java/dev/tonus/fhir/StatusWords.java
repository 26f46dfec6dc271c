package dev.tonus.fhir;

import dev.tonus.facts.UseStatus;
import java.util.Locale;
import java.util.Optional;
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

    /** How the status of a prescription or statement says that the drug is taken; empty for one that says neither. */
    static Optional<UseStatus> useStatus(String status) {
        return switch (status) {
            case "active" -> Optional.of(UseStatus.ACTIVE);
            case "on-hold" -> Optional.of(UseStatus.ON_HOLD);
            case "stopped", "completed" -> Optional.of(UseStatus.ENDED);
            default -> Optional.empty();
        };
    }

    /** The code in lower case; empty if there is none. */
    static String lower(JsonNode code) {
        return Json.text(code).toLowerCase(Locale.ROOT);
    }
}
