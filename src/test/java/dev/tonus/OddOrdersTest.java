package dev.tonus;

import static dev.tonus.InShort.cardsOf;
import static dev.tonus.InShort.gapsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Orders that a form, an import or a mistake may bring: each is answered, and what could not be checked is said. */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class OddOrdersTest {

    private static final String SIGN = "spasm-order-sign";
    private static final String SELECT = "spasm-order-select";
    private static final String PRESCRIBE = "spasm-medication-prescribe";

    private static final String CRITICAL =
            "critical: Clarithromycin 500 MG Oral Tablet with simvastatin 40 MG Oral Tablet: contraindicated";

    private final Client client;

    OddOrdersTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT, PRESCRIBE})
    void an_order_without_a_drug_has_no_card_and_is_a_gap(String service) {
        ObjectNode request = example(service);
        draftOf(request).remove("medicationCodeableConcept");

        JsonNode answer = answer(service, request);

        assertThat(cardsOf(answer)).isEmpty();
        assertThat(gapsOf(answer)).contains("draftOrders unreadable");
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT, PRESCRIBE})
    void an_order_in_text_only_is_matched_by_its_whole_name_and_is_a_warning_at_most(String service) {
        ObjectNode request = example(service);
        ((ObjectNode) draftOf(request).path("medicationCodeableConcept")).remove("coding");

        JsonNode answer = answer(service, request);

        assertThat(cardsOf(answer)).singleElement().asString().startsWith(CRITICAL.replace("critical", "warning"));
        assertThat(answer.at("/cards/0/detail").asString()).contains("Matched by name");
    }

    @ParameterizedTest
    @CsvSource({
        "http://www.nlm.nih.gov/research/umls/rxnorm, 99999999",
        "http://hl7.org/fhir/sid/ndc, 99999-9999-99",
        "urn:oid:1.2.3.4, local-1"
    })
    void an_unknown_product_code_is_said_not_to_be_recognized(String system, String code) {
        ObjectNode request = example(SIGN);
        ObjectNode drug = draftOf(request).putObject("medicationCodeableConcept");
        drug.putArray("coding")
                .addObject()
                .put("system", system)
                .put("code", code)
                .put("display", "Xyzzia 5");

        assertThat(cardsOf(answer(SIGN, request))).containsExactly("info: Xyzzia 5 was not recognized and not checked");
    }

    /** By a part of its name: a warning at most. */
    @Test
    void an_order_of_two_ingredients_of_which_one_is_unknown_is_checked_for_the_other_and_the_unknown_one_is_said() {
        ObjectNode request = example(SIGN);
        draftOf(request)
                .putObject("medicationCodeableConcept")
                .put("text", "clarithromycin 500 MG / xyzzine 5 MG Oral Tablet");

        assertThat(cardsOf(answer(SIGN, request)))
                .containsExactly(
                        "warning: Clarithromycin 500 MG / xyzzine 5 MG Oral Tablet with"
                                + " simvastatin 40 MG Oral Tablet: contraindicated, risk of rhabdomyolysis.",
                        "info: xyzzine was not recognized and not checked");
    }

    /** Amlodipine limits simvastatin 40 mg to 20 mg; a dose that nobody could mean is no dose, and no breach. */
    @ParameterizedTest
    @ValueSource(strings = {"-1", "0", "1e30", "1e-30", "99999999", "\"two\"", "null", "{}", "[1]"})
    void a_negative_or_absurd_dose_is_not_read_and_no_breach(String value) {
        for (String service : List.of(SIGN, SELECT, PRESCRIBE)) {
            ObjectNode request = example(service);
            draftOf(request).set("medicationCodeableConcept", json("""
                    {"coding": [{"system": "http://www.nlm.nih.gov/research/umls/rxnorm", "code": "312961"}],
                     "text": "simvastatin 20 MG Oral Tablet"}
                    """));
            draftOf(request).set("dosageInstruction", json("""
                    [{"timing": {"repeat": {"frequency": 1, "period": 1, "periodUnit": "d"}},
                      "doseAndRate": [{"doseQuantity": {"value": %s, "unit": "tablet"}}]}]
                    """.formatted(value)));
            takeInPlaceOfSimvastatin(request, "197361", "amlodipine 5 MG Oral Tablet");

            JsonNode answer = answer(service, request);

            assertThat(cardsOf(answer))
                    .containsExactlyElementsOf(
                            service.equals(SIGN)
                                    ? List.of()
                                    : List.of("info: simvastatin 20 MG Oral Tablet: the daily dose of simvastatin"
                                            + " could not be read; with amlodipine its limit is 20 mg/day"));
            assertThat(gapsOf(answer)).contains("dose unreadable");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, PRESCRIBE})
    void of_200_drafts_each_is_checked_and_at_most_three_have_a_card(String service) {
        ObjectNode request = example(service);
        ArrayNode entries = (ArrayNode) orders(request).path("entry");
        for (int i = 1; i < 200; i++) {
            ObjectNode entry = entries.path(0).deepCopy().asObject();
            ((ObjectNode) entry.path("resource")).put("id", "draft-" + i);
            entries.add(entry);
        }

        JsonNode answer = answer(service, request);

        assertThat(cardsOf(answer)).hasSizeBetween(1, 3).allMatch(card -> card.startsWith(CRITICAL));
        assertThat(answer.at("/extension/dev.tonus.assessment/orders"))
                .hasSize(200)
                .allSatisfy(
                        order -> assertThat(order.path("outcome").asString()).isEqualTo("checked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT, PRESCRIBE})
    void an_order_of_another_patient_is_not_examined(String service) {
        ObjectNode request = example(service);
        draftOf(request).putObject("subject").put("reference", "Patient/other");

        JsonNode answer = answer(service, request);

        assertThat(cardsOf(answer)).isEmpty();
        assertThat(gapsOf(answer)).anyMatch(gap -> gap.endsWith("other-patient"));
    }

    @ParameterizedTest
    @ValueSource(strings = {SIGN, SELECT, PRESCRIBE})
    void an_order_in_the_shape_of_dstu2_is_checked(String service) {
        ObjectNode request = example(service);
        ObjectNode order = draftOf(request);
        order.put("resourceType", "MedicationOrder");
        order.set("patient", order.remove("subject"));
        order.set("dateWritten", order.remove("authoredOn"));
        order.set("dosageInstruction", json("""
                [{"doseQuantity": {"value": 1, "code": "{pill}"},
                  "timing": {"repeat": {"frequency": 2, "period": 1, "periodUnits": "d"}}}]
                """));
        if (service.equals(SELECT)) {
            request.withObject("context")
                    .putArray("selections")
                    .add("MedicationOrder/" + order.path("id").asString());
        }

        assertThat(cardsOf(answer(service, request))).singleElement().asString().startsWith(CRITICAL);
    }

    private static ObjectNode example(String service) {
        return GoldenRequest.copyOf(service + "/clarithromycin-on-simvastatin");
    }

    private static ObjectNode orders(ObjectNode request) {
        String member = request.path("context").has("medications") ? "medications" : "draftOrders";
        return (ObjectNode) request.path("context").path(member);
    }

    private static ObjectNode draftOf(ObjectNode request) {
        return (ObjectNode) orders(request).at("/entry/0/resource");
    }

    private static void takeInPlaceOfSimvastatin(ObjectNode request, String code, String text) {
        ObjectNode drug = (ObjectNode) request.at("/prefetch/medications/entry")
                .valueStream()
                .map(entry -> entry.at("/resource/medicationCodeableConcept"))
                .filter(taken -> taken.path("text").asString().startsWith("simvastatin"))
                .findFirst()
                .orElseThrow();
        drug.put("text", text);
        drug.putArray("coding")
                .addObject()
                .put("system", "http://www.nlm.nih.gov/research/umls/rxnorm")
                .put("code", code);
    }

    private static JsonNode json(String text) {
        return JsonMapper.shared().readTree(text);
    }

    private JsonNode answer(String service, JsonNode request) {
        Client.Answer answer = client.post("/cds-services/" + service, request.toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }
}
