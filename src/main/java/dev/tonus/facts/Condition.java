package dev.tonus.facts;

import java.util.Set;

/**
 * A condition, coded finding or symptom on record that is neither refuted nor entered in error.
 *
 * @param reference the resource, {@code Condition/id}
 * @param concepts the names of the condition sets that one of its codes belongs to
 * @param text how the record names it
 * @param active whether it is active, recurring or relapsing; a missing status counts as active
 * @param onset when it began, else when it was recorded
 */
public record Condition(String reference, Set<String> concepts, String text, boolean active, RecordedTime onset) {

    public Condition {
        concepts = Set.copyOf(concepts);
    }

    /** Whether it belongs to one of the sets. */
    public boolean isAnyOf(Set<String> sets) {
        for (String concept : concepts) {
            if (sets.contains(concept)) {
                return true;
            }
        }
        return false;
    }
}
