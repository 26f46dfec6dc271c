package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.DraftOrder.Action;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

/** What the CDS Hooks Sandbox and Epic send, liberties included. */
class RealClientsTest {

    @Test
    void the_sandbox_drafts_an_r4_order_with_objects_for_arrays_and_no_bundle_type() {
        String bundle = """
                {"resourceType": "Bundle", "entry": [{"resource": {
                  "resourceType": "MedicationRequest", "id": "request-123", "status": "draft", "intent": "order",
                  "subject": {"reference": "Patient/p1"},
                  "category": {"coding": {"code": "outpatient"}},
                  "reasonCode": {"text": "High cholesterol"},
                  "medicationCodeableConcept": {
                    "text": "Simvastatin 20 MG Oral Tablet",
                    "coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "312961",
                                "display": "Simvastatin 20 MG Oral Tablet"}]},
                  "dosageInstruction": [{
                    "doseAndRate": [{"doseQuantity": {"value": 2, "code": "{pill}",
                                                      "system": "http://unitsofmeasure.org"}}],
                    "timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d",
                                          "boundsPeriod": {"start": "2026-11-21", "end": "2026-12-21"}}}}]}}]}
                """;

        DraftOrder order = onlyDraft(bundle);

        assertThat(order.reference()).isEqualTo("MedicationRequest/request-123");
        assertThat(order.drug().identification()).isEqualTo(Identification.BY_CODE);
        assertThat(order.dose().find("simvastatin")).contains(new BigDecimal("40"));
    }

    @Test
    void the_sandbox_drafts_a_dstu2_order() {
        String bundle = """
                {"resourceType": "Bundle", "entry": [{"resource": {
                  "resourceType": "MedicationOrder", "id": "request-123", "status": "draft",
                  "patient": {"reference": "Patient/p1"}, "dateWritten": "2026-11-21",
                  "reasonCodeableConcept": {"text": "Infection"},
                  "medicationCodeableConcept": {
                    "text": "clarithromycin 500 MG Oral Tablet",
                    "coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "197517"}]},
                  "dosageInstruction": [{
                    "doseQuantity": {"value": 1, "system": "http://unitsofmeasure.org", "code": "{pill}"},
                    "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnits": "d"}}}]}}]}
                """;

        DraftOrder order = onlyDraft(bundle);

        assertThat(order.reference()).isEqualTo("MedicationOrder/request-123");
        assertThat(order.action()).isEqualTo(Action.START);
        assertThat(order.dose().find("clarithromycin")).contains(new BigDecimal("1000"));
    }

    @Test
    void the_sandbox_asks_before_a_drug_is_chosen() {
        String bundle = """
                {"resourceType": "Bundle", "entry": [{"resource": {
                  "resourceType": "MedicationRequest", "id": "request-123", "status": "draft",
                  "subject": {"reference": "Patient/p1"}}}]}
                """;

        PatientFacts facts = new Call().andDrafts(bundle).read();

        assertThat(facts.draftOrders()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(
                        new DataGap("draftOrders", GapStatus.UNREADABLE, "An order without a drug was not checked"));
    }

    @Test
    void epic_drafts_an_order_whose_drug_is_another_entry() {
        String bundle = """
                {"resourceType": "Bundle", "type": "collection", "entry": [
                  {"fullUrl": "https://ehr.example/FHIR/R4/MedicationRequest/eLongOrderId", "resource": {
                    "resourceType": "MedicationRequest", "id": "eLongOrderId-eLongOrderId-eLongOrderId-eLongOrderId-eLongOrderId",
                    "status": "draft", "intent": "order",
                    "subject": {"reference": "https://ehr.example/FHIR/R4/Patient/p1", "display": "Jane Doe"},
                    "requester": {"extension": [{"url": "data-absent-reason", "valueCode": "unknown"}]},
                    "medicationReference": {"reference": "https://ehr.example/FHIR/R4/Medication/eMed",
                                            "display": "simvastatin 20 mg tablet"},
                    "dosageInstruction": [{"text": "20 mg, Oral, Nightly",
                      "doseAndRate": [
                        {"type": {"coding": [{"code": "calculated"}]},
                         "doseQuantity": {"value": 20, "unit": "mg", "system": "http://unitsofmeasure.org", "code": "mg"}},
                        {"type": {"coding": [{"code": "ordered"}]},
                         "doseQuantity": {"value": 1, "unit": "tablet"}}],
                      "timing": {"repeat": {"timeOfDay": ["21:00:00"], "period": 1, "periodUnit": "d"}}}]}},
                  {"fullUrl": "https://ehr.example/FHIR/R4/Medication/eMed", "resource": {
                    "resourceType": "Medication", "id": "eMed", "code": {"coding": [
                      {"system": "urn:oid:2.16.840.1.113883.6.253", "code": "x"},
                      {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "36567"}]}}},
                  {"resource": {"resourceType": "ProcedureRequest", "id": "pr1",
                    "subject": {"reference": "Patient/p1"}, "code": {"text": "MRI"}}}]}
                """;

        DraftOrder order = onlyDraft(bundle);

        assertThat(order.drug().text()).isEqualTo("simvastatin 20 mg tablet");
        assertThat(order.drug().identification()).isEqualTo(Identification.BY_CODE);
        assertThat(order.dose().find("simvastatin")).contains(new BigDecimal("20"));
    }

    @Test
    void synthea_refers_by_uuid() {
        String bundle = """
                {"resourceType": "Bundle", "type": "transaction", "entry": [
                  {"fullUrl": "urn:uuid:77", "resource": {"resourceType": "MedicationRequest", "id": "77",
                    "status": "active", "intent": "order", "subject": {"reference": "urn:uuid:p1"},
                    "medicationCodeableConcept": {"coding": [
                      {"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "312961"}]},
                    "authoredOn": "2019-01-16T19:28:31+00:00"},
                   "request": {"method": "POST", "url": "MedicationRequest"}}]}
                """;

        PatientFacts facts = Call.with(Input.MEDICATIONS, bundle).read();

        assertThat(facts.medications()).extracting(MedicationUse::reference).containsExactly("MedicationRequest/77");
        assertThat(facts.dataGaps()).isEmpty();
    }

    private static DraftOrder onlyDraft(String bundle) {
        PatientFacts facts = new Call().andDrafts(bundle).read();
        assertThat(facts.dataGaps()).isEmpty();
        assertThat(facts.draftOrders()).hasSize(1);
        return facts.draftOrders().get(0);
    }
}
