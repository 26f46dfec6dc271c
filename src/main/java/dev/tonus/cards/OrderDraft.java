package dev.tonus.cards;

/** An order that a suggestion drafts, as FHIR R4 writes it. */
public sealed interface OrderDraft permits MedicationRequest, ServiceRequest {

    /** The type of the resource. */
    String resourceType();

    /** {@code draft}: nothing is ordered until the clinician signs. */
    String status();

    /** The patient in context. */
    ServiceRequest.Reference subject();
}
