package dev.tonus.cards;

import dev.tonus.facts.Code;
import java.util.List;

/**
 * A drafted order for a laboratory test, as FHIR R4 writes it.
 *
 * @param resourceType {@code ServiceRequest}
 * @param status {@code draft}: nothing is ordered until the clinician signs
 * @param intent {@code order}
 * @param code the test
 * @param subject the patient in context
 */
public record ServiceRequest(String resourceType, String status, String intent, Concept code, Reference subject)
        implements OrderDraft {

    /** A draft for the patient. */
    static ServiceRequest draft(Code code, String display, String text, String patientId) {
        Coding coding = new Coding(code.system(), code.value(), display);
        Reference patient = new Reference("Patient/" + patientId);
        return new ServiceRequest("ServiceRequest", "draft", "order", new Concept(List.of(coding), text), patient);
    }

    /**
     * A FHIR CodeableConcept.
     *
     * @param coding its codes
     * @param text the same in words
     */
    public record Concept(List<Coding> coding, String text) {

        public Concept {
            coding = List.copyOf(coding);
            Requirement.text(text, "An order needs a text");
        }
    }

    /**
     * A FHIR Reference.
     *
     * @param reference {@code Type/id}
     */
    public record Reference(String reference) {}
}
