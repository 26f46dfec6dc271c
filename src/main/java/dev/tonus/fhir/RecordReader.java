package dev.tonus.fhir;

import dev.tonus.facts.PatientFacts;
import dev.tonus.terminology.Terminology;

/** Reads what a CDS client sent of a patient's record. Safe for use by many threads. */
public final class RecordReader {

    private final Terminology terminology;

    /** A reader that takes the meaning of codes, names and units from the terminology. */
    public RecordReader(Terminology terminology) {
        this.terminology = terminology;
    }

    /**
     * What is known of the patient? Whatever JSON comes, the answer is facts; what cannot be used is a data gap in them.
     */
    public PatientFacts read(RecordRequest request) {
        return new Reading(terminology, request).facts();
    }
}
