package dev.tonus.hooks;

import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordRequest;

/** Where the facts of a call come from. */
@FunctionalInterface
public interface PatientRecords {

    /** The facts of what was sent of a patient's record. */
    PatientFacts read(RecordRequest request);
}
