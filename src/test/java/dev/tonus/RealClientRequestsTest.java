package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Requests as the CDS Hooks sandbox, Epic and Oracle Health make them get the same cards as their clean forms. */
@SpringBootTest(
        classes = TonusApplication.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tonus.prefetch-keys.meds=medications", "tonus.prefetch-keys.[problem-list]=conditions"})
class RealClientRequestsTest {

    private static final String CAUSES = "spasm-causes";
    private static final String SIGN = "spasm-order-sign";
    private static final String SELECT = "spasm-order-select";
    private static final String OF_CHART = "spasm-causes/low-magnesium-on-furosemide";
    private static final String OF_ORDER = "spasm-order-sign/clarithromycin-on-simvastatin";
    private static final String OF_SELECTION = "spasm-order-select/clarithromycin-on-simvastatin";

    /** As long as the ids that Epic gives to unsigned orders. */
    private static final String LONG_ID = "eOrder.".repeat(25) + "12345";

    private final Client client;

    RealClientRequestsTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    @Requirement({"CTX-04", "REQ-07", "PFT-14"})
    void the_sandbox_never_names_an_encounter_and_its_user_is_on_no_server() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        ObjectNode context = request.withObject("context");
        context.remove("encounterId");
        context.put("userId", "Practitioner/COREPRACTITIONER1");
        request.put("fhirServer", "https://launch.smarthealthit.org/v/r2/fhir/");
        request.withObject("fhirAuthorization")
                .put("access_token", "token")
                .put("token_type", "Bearer")
                .put("expires_in", 300)
                .put("scope", "patient/*.read user/*.read")
                .put("subject", "cds-service4");

        assertThat(cards(CAUSES, request)).isEqualTo(cards(CAUSES, GoldenRequest.copyOf(OF_CHART)));
    }

    @Test
    @Requirement("DSC-05")
    void the_sandbox_calls_with_two_slashes_and_a_token_that_proves_nothing() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);

        Client.Answer answer = client.post(
                "/cds-services//spasm-causes",
                request.toString().getBytes(StandardCharsets.UTF_8),
                "Content-Type: application/json",
                "Origin: https://sandbox.cds-hooks.org",
                "Authorization: Bearer aaa.bbb.ccc");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Access-Control-Allow-Origin")).hasValue("https://sandbox.cds-hooks.org");
        assertThat(answer.json().path("cards")).isEqualTo(cards(CAUSES, request));
    }

    @Test
    @Requirement({"PFT-14", "PFT-15", "PFT-20"})
    void the_sandbox_leaves_out_the_prefetch_when_all_of_it_fails() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        request.remove("prefetch");

        assertThat(summaries(CAUSES, request)).singleElement().asString().startsWith("Muscle-cramp check not possible");
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT})
    @Requirement({"CTX-07", "CTX-08"})
    void the_sandbox_writes_objects_for_arrays_into_a_bundle_without_a_type(String service) {
        ObjectNode clean = GoldenRequest.copyOf(service + "/clarithromycin-on-simvastatin");
        ObjectNode request = clean.deepCopy();
        ObjectNode order = draftOf(request);
        order.putObject("category").putObject("coding").put("code", "outpatient");
        order.putObject("reasonCode").put("text", "Infection");
        ((ObjectNode) order.at("/dosageInstruction/0/doseAndRate/0"))
                .set("doseQuantity", json("{\"value\": 1, \"code\": \"{pill}\"}"));
        order.remove(List.of("intent", "authoredOn", "requester", "encounter"));

        assertThat(request.at("/context/draftOrders").has("type")).isFalse();
        assertThat(cards(service, request)).isEqualTo(cards(service, clean)).isNotEmpty();
    }

    @Test
    @Requirement({"REQ-12", "CTX-07"})
    void the_sandbox_on_its_default_server_drafts_a_dstu2_order() {
        ObjectNode request = GoldenRequest.copyOf(OF_ORDER);
        ObjectNode order = draftOf(request);
        order.put("resourceType", "MedicationOrder");
        order.set("patient", order.remove("subject"));
        order.set("dateWritten", order.remove("authoredOn"));
        order.putObject("reasonCodeableConcept").put("text", "Infection");

        assertThat(summaries(SIGN, request)).isEqualTo(summaries(SIGN, GoldenRequest.copyOf(OF_ORDER)));
        assertThat(cards(SIGN, request).findValuesAsString("resourceId"))
                .containsExactly("MedicationOrder/draft-clarithromycin");
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT})
    @Requirement("CTX-08")
    void the_sandbox_asks_before_a_drug_is_chosen(String service) {
        ObjectNode request = GoldenRequest.copyOf(service + "/clarithromycin-on-simvastatin");
        draftOf(request).remove(List.of("medicationCodeableConcept", "intent"));

        assertThat(cards(service, request)).isEmpty();
    }

    /** Required by the hooks, and left out all the same: see the clarifications. */
    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT})
    @Requirement("CTX-01")
    void the_sandbox_asks_without_orders_when_a_tab_is_clicked_twice(String service) {
        ObjectNode request = GoldenRequest.copyOf(service + "/clarithromycin-on-simvastatin");
        request.withObject("context").remove(List.of("draftOrders", "selections"));

        assertThat(cards(service, request)).isEmpty();
    }

    @Test
    @Requirement("CTX-05")
    void the_sandbox_sends_imaging_without_a_code_to_every_order_service() {
        ObjectNode request = GoldenRequest.copyOf(OF_SELECTION);
        request.withObject("context").putArray("selections").add("ServiceRequest/request-124");
        request.withObject("context").set("draftOrders", json("""
                {"resourceType": "Bundle", "entry": [{"resource": {"resourceType": "ServiceRequest",
                 "id": "request-124", "status": "draft", "intent": "plan", "code": {"coding": [{}]},
                 "subject": {"reference": "Patient/simvastatin-and-a-new-antibiotic"}}}]}
                """));

        assertThat(cards(SELECT, request)).isEmpty();
    }

    @Test
    @Requirement("PFT-18")
    void the_sandbox_passes_on_the_first_page_only() {
        ObjectNode request = GoldenRequest.copyOf(OF_ORDER);
        request.at("/prefetch/medications")
                .asObject()
                .withArray("link")
                .addObject()
                .put("relation", "next")
                .put("url", "x");

        assertThat(summaries(SIGN, request)).hasSize(2).last().asString().contains("could not be checked");
    }

    @Test
    void the_sandbox_asks_again_on_every_change_of_an_order() {
        ObjectNode request = GoldenRequest.copyOf(OF_SELECTION);
        JsonNode first = cards(SELECT, request);
        ((ObjectNode) draftOf(request).at("/dosageInstruction/0/doseAndRate/0/doseQuantity")).put("value", 250);

        assertThat(cards(SELECT, request)).isEqualTo(first);
    }

    @ParameterizedTest
    @CsvSource({"60", "18", "23", "6", "7"})
    @Requirement("EXT-02")
    void epic_says_in_an_extension_what_triggered_the_call(String trigger) {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        request.withObject("extension").put("com.epic.cdshooks.request.bpa-trigger-action", trigger);
        request.withObject("context").put("userId", "PractitionerRole/" + LONG_ID);

        assertThat(cards(CAUSES, request)).isEqualTo(cards(CAUSES, GoldenRequest.copyOf(OF_CHART)));
    }

    @Test
    @Requirement({"PFT-12", "PFT-21"})
    void analysts_at_epic_rename_the_keys_and_add_one() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        ObjectNode prefetch = request.withObject("prefetch");
        prefetch.set("meds", prefetch.remove("medications"));
        prefetch.set("problem-list", prefetch.remove("conditions"));
        prefetch.putObject("-user").put("resourceType", "Practitioner").put("id", "p");

        assertThat(cards(CAUSES, request)).isEqualTo(cards(CAUSES, GoldenRequest.copyOf(OF_CHART)));
    }

    @Test
    void a_part_of_the_record_under_two_names_is_refused_with_a_sentence() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        request.withObject("prefetch").putNull("meds");

        Client.Answer answer = client.post("/cds-services/" + CAUSES, request.toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.diagnostics()).startsWith("prefetch.medications came under this name and");
    }

    @ParameterizedTest
    @CsvSource({"information, 0", "warning, 0", "error, 1", "fatal, 1"})
    @Requirement("PFT-17")
    void epic_answers_an_empty_search_with_an_outcome_and_a_failed_one_with_an_error(String severity, int cards) {
        ObjectNode request = GoldenRequest.copyOf(OF_ORDER);
        request.withObject("prefetch").set("medications", json("""
                {"resourceType": "Bundle", "type": "searchset", "total": 0, "entry": [
                  {"fullUrl": "urn:uuid:1", "search": {"mode": "outcome"}, "resource":
                    {"resourceType": "OperationOutcome", "issue": [{"severity": "%s", "code": "processing",
                     "details": {"text": "Resource request returns no results."}}]}}]}
                """.formatted(severity)));

        assertThat(summaries(SIGN, request)).hasSize(cards);
    }

    @Test
    @Requirement({"CTX-05", "CTX-08"})
    void epic_drafts_orders_with_long_ids_whose_drug_is_another_entry() {
        ObjectNode request = GoldenRequest.copyOf(OF_SELECTION);
        request.withObject("context").putArray("selections").add("MedicationRequest/" + LONG_ID);
        request.withObject("context").set("draftOrders", json("""
                {"resourceType": "Bundle", "type": "collection", "entry": [
                  {"fullUrl": "https://ehr.example/FHIR/R4/MedicationRequest/%1$s", "resource": {
                    "resourceType": "MedicationRequest", "id": "%1$s", "status": "draft", "intent": "order",
                    "category": {"text": "Outpatient"},
                    "subject": {"reference": "https://ehr.example/FHIR/R4/Patient/simvastatin-and-a-new-antibiotic"},
                    "requester": {"extension": [{"url": "http://hl7.org/fhir/StructureDefinition/data-absent-reason",
                                                 "valueCode": "unknown"}]},
                    "medicationReference": {"reference": "https://ehr.example/FHIR/R4/Medication/eMed",
                                            "display": "clarithromycin 500 MG Oral Tablet"}}},
                  {"fullUrl": "https://ehr.example/FHIR/R4/Medication/eMed", "resource": {
                    "resourceType": "Medication", "id": "eMed", "code": {"coding": [
                      {"system": "urn:oid:2.16.840.1.113883.6.253", "code": "x"},
                      {"system": "urn:oid:2.16.840.1.113883.6.88", "code": "197517"}]}}},
                  {"resource": {"resourceType": "ServiceRequest", "id": "s1", "status": "draft", "intent": "order",
                    "subject": {"reference": "Patient/simvastatin-and-a-new-antibiotic"}, "code": {"text": "CBC"}}},
                  {"resource": {"resourceType": "ProcedureRequest", "id": "pr1",
                    "subject": {"reference": "Patient/simvastatin-and-a-new-antibiotic"}, "code": {"text": "MRI"}}}]}
                """.formatted(LONG_ID)));

        assertThat(LONG_ID).hasSize(180);
        assertThat(summaries(SELECT, request)).isEqualTo(summaries(SELECT, GoldenRequest.copyOf(OF_SELECTION)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://www.nlm.nih.gov/research/umls/rxnorm", "urn:oid:2.16.840.1.113883.6.88"})
    void epic_matches_drugs_by_rxnorm_under_its_oid(String system) {
        ObjectNode request = GoldenRequest.copyOf(OF_ORDER);
        ((ObjectNode) draftOf(request).at("/medicationCodeableConcept/coding/0")).put("system", system);

        assertThat(cards(SIGN, request)).isEqualTo(cards(SIGN, GoldenRequest.copyOf(OF_ORDER)));
    }

    @Test
    @Requirement("PFT-13")
    void references_of_epic_are_absolute() {
        ObjectNode request = GoldenRequest.copyOf(OF_CHART);
        String messy = request.toString()
                .replace("\"reference\":\"Patient/", "\"reference\":\"https://ehr.example/FHIR/R4/Patient/");

        JsonNode answer = client.post("/cds-services/" + CAUSES, messy).json();

        assertThat(answer.path("cards").findValuesAsString("summary")).isEqualTo(summaries(CAUSES, request));
    }

    @Test
    @Requirement({"PFT-15", "PFT-20"})
    void oracle_health_sends_a_chart_without_prefetch_and_gets_a_card_that_says_so() {
        ObjectNode request = (ObjectNode) json("""
                {"hook": "patient-view", "hookInstance": "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea",
                 "fhirServer": "https://fhir-ehr-code.cerner.com/r4/ec2458f2",
                 "fhirAuthorization": {"access_token": "t", "token_type": "Bearer", "expires_in": 570,
                                       "scope": "patient/Patient.read", "subject": "client"},
                 "context": {"userId": "Practitioner/593923", "patientId": "12724066", "encounterId": "97953477"}}
                """);

        assertThat(cards(CAUSES, request)).hasSize(1);
        assertThat(client.get("/cds-services/" + CAUSES).status()).isEqualTo(405);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "\"text\"",
                "[]",
                "{}",
                "[[]]",
                "true",
                "{\"resourceType\": 5}",
                "{\"resourceType\": \"Bundle\", \"entry\": 5}",
                "{\"resourceType\": \"Bundle\", \"entry\": [5, null, {}, {\"resource\": []}]}",
                "{\"resourceType\": \"Binary\"}",
                "{\"resourceType\": \"Bundle\", \"entry\": [{\"resource\": {\"resourceType\": \"Bundle\"}}]}"
            })
    @Requirement({"PFT-19", "STS-06"})
    void whatever_stands_under_a_key_is_no_failure(String value) {
        for (String key : List.of("patient", "conditions", "medications", "labsRecent", "labsYear", "orders")) {
            for (String example : List.of(OF_CHART, OF_ORDER)) {
                ObjectNode request = GoldenRequest.copyOf(example);
                request.withObject("prefetch").set(key, json(value));

                String service = example.substring(0, example.indexOf('/'));
                assertThat(client.post("/cds-services/" + service, request.toString())
                                .status())
                        .as(key)
                        .isEqualTo(200);
            }
        }
    }

    private static ObjectNode draftOf(ObjectNode request) {
        return (ObjectNode) request.at("/context/draftOrders/entry/0/resource");
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private List<String> summaries(String service, JsonNode request) {
        List<String> summaries = new ArrayList<>();
        cards(service, request)
                .forEach(card -> summaries.add(card.path("summary").asString()));
        return summaries;
    }

    private JsonNode cards(String service, JsonNode request) {
        Client.Answer answer = client.post("/cds-services/" + service, request.toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json().path("cards");
    }
}
