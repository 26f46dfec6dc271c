package dev.tonus.facts;

import java.time.Instant;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Everything that is known of one patient as of one instant.
 *
 * @param asOf the instant for which the facts hold, to the second
 * @param zone the zone for calendar arithmetic
 * @param patient who the patient is
 * @param conditions conditions, reasons of encounters and coded findings, in the order of the record
 * @param medications uses of drugs, prescribed or stated, in the order of the record
 * @param labResults valid results by analyte, the latest first
 * @param unresolvedLabs measurements of which nobody knows what they measure, in the order of the record
 * @param datedFindings observations whose value is a date, in the order of the record
 * @param procedures procedures that were carried out, in the order of the record
 * @param encounters visits and stays, in the order of the record
 * @param allergies allergies and intolerances, in the order of the record
 * @param labOrders laboratory tests that were ordered
 * @param draftOrders the orders under the clinician's hands, in their order
 * @param receipts what came of each part of the record
 * @param dataGaps what came and could not be used
 */
public record PatientFacts(
        Instant asOf,
        ZoneId zone,
        Demographics patient,
        List<Condition> conditions,
        List<MedicationUse> medications,
        Map<String, List<LabResult>> labResults,
        List<Unresolved> unresolvedLabs,
        List<DatedFinding> datedFindings,
        List<Procedure> procedures,
        List<Encounter> encounters,
        List<Allergy> allergies,
        List<LabOrder> labOrders,
        List<DraftOrder> draftOrders,
        Map<Input, Receipt> receipts,
        List<DataGap> dataGaps) {

    public PatientFacts {
        conditions = List.copyOf(conditions);
        medications = List.copyOf(medications);
        labResults = Map.copyOf(labResults);
        unresolvedLabs = List.copyOf(unresolvedLabs);
        datedFindings = List.copyOf(datedFindings);
        procedures = List.copyOf(procedures);
        encounters = List.copyOf(encounters);
        allergies = List.copyOf(allergies);
        labOrders = List.copyOf(labOrders);
        draftOrders = List.copyOf(draftOrders);
        receipts = Map.copyOf(receipts);
        dataGaps = List.copyOf(dataGaps);
    }

    /** The same facts as they stand without what laboratories have not finalized. */
    public PatientFacts withoutPreliminaryResults() {
        return holdsPreliminaryResults() ? onlyFinalized() : this;
    }

    /** Whether some result is not finalized yet. */
    public boolean holdsPreliminaryResults() {
        for (List<LabResult> results : labResults.values()) {
            for (LabResult result : results) {
                if (result.preliminary()) {
                    return true;
                }
            }
        }
        return false;
    }

    private PatientFacts onlyFinalized() {
        Map<String, List<LabResult>> finalized = new HashMap<>();
        labResults.forEach((lab, results) -> finalized.put(
                lab, results.stream().filter(result -> !result.preliminary()).toList()));
        return with(medications, finalized, draftOrders);
    }

    /** The same facts with other orders under the clinician's hands. */
    public PatientFacts withDraftOrders(List<DraftOrder> orders) {
        return with(medications, labResults, orders);
    }

    /** The same facts with other uses of drugs. */
    public PatientFacts withMedications(List<MedicationUse> uses) {
        return with(uses, labResults, draftOrders);
    }

    private PatientFacts with(List<MedicationUse> uses, Map<String, List<LabResult>> results, List<DraftOrder> orders) {
        return new PatientFacts(
                asOf,
                zone,
                patient,
                conditions,
                uses,
                results,
                unresolvedLabs,
                datedFindings,
                procedures,
                encounters,
                allergies,
                labOrders,
                orders,
                receipts,
                dataGaps);
    }

    /** The valid results of the analyte, the latest first. */
    public List<LabResult> resultsOf(String lab) {
        return labResults.getOrDefault(lab, List.of());
    }

    /** What came of the part of the record. */
    public Receipt receiptOf(Input input) {
        return receipts.getOrDefault(input, Receipt.NOT_SENT);
    }
}
