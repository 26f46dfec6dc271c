package dev.tonus.fhir;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.LabOrder;
import java.util.List;

/**
 * The orders under the clinician's hands.
 *
 * @param drugOrders orders of drugs, in their order
 * @param labOrders orders of laboratory tests
 */
record Drafts(List<DraftOrder> drugOrders, List<LabOrder> labOrders) {

    /** The hook has none. */
    static final Drafts NONE = new Drafts(List.of(), List.of());
}
