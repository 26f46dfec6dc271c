package dev.tonus.fhir;

import dev.tonus.terminology.Terminology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells which analytes a test measures.
 *
 * @param terminology what codes mean
 */
record LabCodes(Terminology terminology) {

    /** The analytes of all codings of the concept; none for a test that the clinical content does not know. */
    Set<String> labsOf(JsonNode concept) {
        Set<String> labs = Set.of();
        for (JsonNode coding : Json.each(Json.first(concept).path("coding"))) {
            Optional<String> lab = Concept.codeOf(coding).flatMap(terminology::labOf);
            if (lab.isPresent() && !labs.contains(lab.get())) {
                labs = labs.isEmpty() ? Set.of(lab.get()) : with(labs, lab.get());
            }
        }
        return labs;
    }

    private static Set<String> with(Set<String> labs, String lab) {
        Set<String> all = new HashSet<>(labs);
        all.add(lab);
        return all;
    }
}
