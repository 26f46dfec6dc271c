package dev.tonus.fhir;

import dev.tonus.facts.LabOrder;
import dev.tonus.facts.RecordedTime;
import java.util.Optional;
import java.util.Set;

/** Reads orders of laboratory tests that the clinical content knows, so that none is suggested twice. */
final class LabOrderReader {

    private static final Set<String> PLACED = Set.of("active", "completed", "draft");

    /** Kinds of order, and none said. Proposals, plans, directives and options have not been placed. */
    private static final Set<String> ORDERED =
            Set.of("", "order", "original-order", "reflex-order", "filler-order", "instance-order");

    private final LabCodes codes;
    private final Times times;

    LabOrderReader(LabCodes codes, Times times) {
        this.codes = codes;
        this.times = times;
    }

    /** An order of the record; empty if it was not placed, was called back, or is of other tests. */
    Optional<LabOrder> read(Entry order) {
        return PLACED.contains(StatusWords.lower(order.path("status")))
                ? read(order, times.readPast(order.path("authoredOn")))
                : Optional.empty();
    }

    /** An order under the clinician's hands, which counts as placed now. It may not have a status yet. */
    Optional<LabOrder> readDraft(Entry order) {
        String status = StatusWords.lower(order.path("status"));
        return status.isEmpty() || PLACED.contains(status)
                ? read(order, RecordedTime.at(times.asOf(), times.zone()))
                : Optional.empty();
    }

    private Optional<LabOrder> read(Entry order, RecordedTime ordered) {
        Set<String> labs = codes.labsOf(order.path("code"));
        boolean counts = ORDERED.contains(StatusWords.lower(order.path("intent")))
                && !Json.isTrue(order.path("doNotPerform"))
                && !labs.isEmpty();
        return counts ? Optional.of(new LabOrder(order.reference(), labs, ordered)) : Optional.empty();
    }
}
