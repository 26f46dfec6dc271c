package dev.tonus.facts;

import java.util.Set;

/**
 * A visit or stay of the patient that took place or is taking place.
 *
 * @param reference the resource, {@code Encounter/id}
 * @param reasons the names of the condition sets that one of the codes of its reasons belongs to
 * @param text how the record names its first reason, else its type; empty if it names neither
 * @param start when it began
 * @param current whether it had not ended as of the instant of the facts
 */
public record Encounter(String reference, Set<String> reasons, String text, RecordedTime start, boolean current) {

    public Encounter {
        reasons = Set.copyOf(reasons);
    }

    /** Whether one of its reasons belongs to one of the sets. */
    public boolean isForAnyOf(Set<String> sets) {
        return reasons.stream().anyMatch(sets::contains);
    }
}
