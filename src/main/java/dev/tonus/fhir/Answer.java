package dev.tonus.fhir;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** What an Observation of a symptom or sign says: that it is there, that it is not, or nothing that is understood. */
enum Answer {
    YES,
    NO,
    UNREADABLE;

    private static final Set<String> AFFIRMATIONS =
            Set.of("yes", "y", "true", "positive", "pos", "present", "detected", "mild", "moderate", "severe");

    private static final Set<String> DENIALS = Set.of(
            "no",
            "n",
            "false",
            "negative",
            "neg",
            "absent",
            "not present",
            "not detected",
            "none",
            "never",
            "denied",
            "denies");

    /** The answer of the Observation or component; without any value, the code itself asserts the finding. */
    static Answer of(JsonNode measured) {
        JsonNode truth = measured.path("valueBoolean");
        if (truth.isBoolean()) {
            return truth.booleanValue() ? YES : NO;
        }
        JsonNode number = measured.path("valueInteger");
        JsonNode amount = Json.isAbsent(number) ? measured.path("valueQuantity").path("value") : number;
        if (!Json.isAbsent(amount)) {
            return Json.number(amount)
                    .map(value -> value.signum() > 0 ? YES : NO)
                    .orElse(UNREADABLE);
        }
        return inWords(measured);
    }

    private static Answer inWords(JsonNode measured) {
        JsonNode coded = measured.path("valueCodeableConcept");
        JsonNode text = measured.path("valueString");
        if (!Json.isAbsent(coded)) {
            return ofConcept(coded);
        }
        if (!Json.isAbsent(text)) {
            return ofWords(List.of(Json.text(text)));
        }
        return ofConcept(measured.path("interpretation")) == NO ? NO : YES;
    }

    private static Answer ofConcept(JsonNode node) {
        Concept concept = Concept.of(node);
        List<String> words = new java.util.ArrayList<>(concept.displays());
        words.add(concept.text());
        concept.codes().forEach(code -> words.add(code.value()));
        return ofWords(words);
    }

    private static Answer ofWords(List<String> words) {
        boolean denied = words.stream().map(Answer::bare).anyMatch(DENIALS::contains);
        boolean affirmed = words.stream().map(Answer::bare).anyMatch(AFFIRMATIONS::contains);
        if (denied == affirmed) {
            return UNREADABLE;
        }
        return affirmed ? YES : NO;
    }

    /** In lower case, without the semantic tag of a SNOMED CT name: "Absent (qualifier value)". */
    private static String bare(String words) {
        String lower = words.toLowerCase(Locale.ROOT).strip();
        int tag = lower.endsWith(")") ? lower.lastIndexOf(" (") : -1;
        return tag < 0 ? lower : lower.substring(0, tag);
    }
}
