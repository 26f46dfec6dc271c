package dev.tonus.facts;

import java.util.Set;

/**
 * A procedure or vaccination that was carried out.
 *
 * @param reference the resource, {@code Procedure/id}
 * @param concepts the names of the procedure sets that one of its codes belongs to
 * @param text how the record names it
 * @param performed when it was carried out, or came to its end; undated if that is not recorded
 */
public record Procedure(String reference, Set<String> concepts, String text, RecordedTime performed) {

    public Procedure {
        concepts = Set.copyOf(concepts);
    }

    /** Whether it belongs to one of the sets. */
    public boolean isAnyOf(Set<String> sets) {
        return concepts.stream().anyMatch(sets::contains);
    }
}
