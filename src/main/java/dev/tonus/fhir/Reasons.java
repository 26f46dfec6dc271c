package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Tells for which conditions something was ordered or taken: by code, or by reference to a condition that came too. */
final class Reasons {

    /** The names of R4, STU3 and DSTU2. */
    private static final List<String> CODES =
            List.of("reasonCode", "reasonCodeableConcept", "reasonForUseCodeableConcept");

    private static final List<String> REFERENCES = List.of("reasonReference", "reasonForUseReference");

    private static final String CONDITION = "Condition";

    private final ConditionCodes codes;
    private final Map<String, Set<String>> conditions = new HashMap<>();

    /** Knows the conditions that references may lead to. */
    Reasons(ConditionCodes codes, List<Condition> known) {
        this.codes = codes;
        known.forEach(condition -> conditions.put(condition.reference(), condition.concepts()));
    }

    /** The condition sets of all reasons of the order, statement or encounter. */
    Set<String> of(Entry entry) {
        Set<String> sets = new HashSet<>();
        for (String member : CODES) {
            for (JsonNode concept : Json.each(entry.path(member))) {
                sets.addAll(codes.setsOf(concept));
            }
        }
        for (String member : REFERENCES) {
            for (JsonNode reference : Json.each(entry.path(member))) {
                sets.addAll(setsBehind(entry, reference));
            }
        }
        return sets;
    }

    private Set<String> setsBehind(Entry holder, JsonNode reference) {
        String text = References.textOf(reference);
        if (!text.startsWith("#")) {
            return conditions.getOrDefault(References.normalized(text, CONDITION), Set.of());
        }
        return Siblings.NONE
                .find(holder, reference, CONDITION)
                .map(condition -> codes.setsOf(condition.path("code")))
                .orElse(Set.of());
    }
}
