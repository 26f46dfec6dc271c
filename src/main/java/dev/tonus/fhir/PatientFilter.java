package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/**
 * Tells whether a resource is about the patient in context. A resource without a subject is: some servers leave it out
 * of what they return for one patient.
 */
final class PatientFilter {

    private static final String PATIENT = "Patient";

    private final String patientId;
    private final String usualReference;

    PatientFilter(String patientId) {
        this.patientId = References.idOf(patientId.strip());
        this.usualReference = PATIENT + "/" + this.patientId;
    }

    /** Whether the resource is, as far as it says, about this patient. */
    boolean admits(Entry entry) {
        if (entry.type().equals(PATIENT)) {
            String id = Json.text(entry.path("id"));
            return id.isEmpty() || id.equals(patientId);
        }
        String subject = References.textOf(subjectOf(entry));
        return subject.isEmpty() || isPatient(subject);
    }

    /** DSTU2 calls the subject of an order and of a condition its patient. */
    private static JsonNode subjectOf(Entry entry) {
        JsonNode subject = entry.path("subject");
        return Json.isAbsent(subject) ? entry.path("patient") : subject;
    }

    /** Whether the reference leads to this patient. */
    boolean isPatient(String reference) {
        if (reference.equals(usualReference)) {
            return true;
        }
        String type = References.typeOf(reference);
        return References.idOf(reference).equals(patientId) && (type.isEmpty() || type.equals(PATIENT));
    }
}
