package dev.tonus.fhir;

import dev.tonus.facts.Code;
import dev.tonus.terminology.Terminology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells which condition sets a concept of the record belongs to.
 *
 * @param terminology what codes mean
 */
record ConditionCodes(Terminology terminology) {

    /** The condition sets of all codings of the concept; of a list, of its first concept. */
    Set<String> setsOf(JsonNode concept) {
        Set<String> sets = Set.of();
        for (JsonNode coding : Json.each(Json.first(concept).path("coding"))) {
            Optional<Code> known = Concept.codeOf(coding);
            Set<String> more = known.map(terminology::conditionSetsOf).orElse(Set.of());
            if (!more.isEmpty()) {
                sets = sets.isEmpty() ? more : with(sets, more);
            }
        }
        return sets;
    }

    private static Set<String> with(Set<String> sets, Set<String> more) {
        Set<String> all = new HashSet<>(sets);
        all.addAll(more);
        return all;
    }
}
