package dev.tonus.fhir;

import dev.tonus.facts.Input;
import java.util.Set;

/** The resource types that are read from each part of a request. */
final class Kinds {

    /** Orders of drugs: R4, and what DSTU2 called them. */
    static final Set<String> DRUG_ORDERS = Set.of("MedicationRequest", "MedicationOrder");

    /** Orders of tests: R4, and what STU3 called them. */
    static final Set<String> TEST_ORDERS = Set.of("ServiceRequest", "ProcedureRequest");

    /** What the orders under the clinician's hands may be. */
    static final Set<String> ALL_ORDERS =
            Set.of("MedicationRequest", "MedicationOrder", "ServiceRequest", "ProcedureRequest");

    /** What servers add to results without being asked, and what the results refer to: no loss if it is not read. */
    private static final Set<String> COMPANIONS = Set.of(
            "Medication",
            "Specimen",
            "Patient",
            "Practitioner",
            "PractitionerRole",
            "Organization",
            "Encounter",
            "Location",
            "Provenance");

    private Kinds() {}

    /** The resource types of the prefetch key. */
    static Set<String> of(Input input) {
        return switch (input) {
            case PATIENT -> Set.of("Patient");
            case CONDITIONS -> Set.of("Condition");
            case MEDICATIONS -> DRUG_ORDERS;
            case STATEMENTS -> Set.of("MedicationStatement");
            case LABS_RECENT, LABS_YEAR, MEASUREMENTS -> Set.of("Observation");
            case PROCEDURES -> Set.of("Procedure");
            case ENCOUNTERS -> Set.of("Encounter");
            case ORDERS -> TEST_ORDERS;
            case ALLERGIES -> Set.of("AllergyIntolerance");
        };
    }

    /** Whether a resource of that type loses nothing by not being read. */
    static boolean isCompanion(String type) {
        return COMPANIONS.contains(type);
    }
}
