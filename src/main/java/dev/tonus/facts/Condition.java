package dev.tonus.facts;

import java.util.Set;

/**
 * A condition, reason of an encounter, coded finding or symptom on record that is neither refuted nor entered in error.
 *
 * @param reference the resource, {@code Condition/id}
 * @param concepts the names of the condition sets that one of its codes belongs to
 * @param text how the record names it
 * @param active whether it is active, recurring or relapsing; a missing status counts as active
 * @param onset when it began, else when it was recorded
 * @param origin what kind of record says so
 * @param sites where in the body it is, as the record says: {@code left}, {@code right} or {@code bilateral}; empty if it does not say
 */
public record Condition(
        String reference,
        Set<String> concepts,
        String text,
        boolean active,
        RecordedTime onset,
        Origin origin,
        Set<String> sites) {

    /** What kind of record says so. */
    public enum Origin {
        /** A Condition. */
        PROBLEM,
        /** The reason of an Encounter. */
        ENCOUNTER_REASON,
        /** An Observation whose code or value is the condition. */
        FINDING
    }

    public Condition {
        concepts = Set.copyOf(concepts);
        sites = Set.copyOf(sites);
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
