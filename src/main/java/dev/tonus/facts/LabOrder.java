package dev.tonus.facts;

import java.util.Set;

/**
 * A laboratory test that was ordered.
 *
 * @param reference the resource, {@code ServiceRequest/id}
 * @param labs the analytes that it measures
 * @param ordered when it was ordered
 */
public record LabOrder(String reference, Set<String> labs, RecordedTime ordered) {

    public LabOrder {
        labs = Set.copyOf(labs);
    }
}
