package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the service does with records that are another patient's, hostile, empty or many at once. */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class RecordConformanceTest {

    private static final String LOW_MAGNESIUM = "spasm-causes/low-magnesium-on-furosemide";
    private static final String ORDER = "spasm-order-sign/clarithromycin-on-simvastatin";
    private static final String SELECTION = "spasm-order-select/clarithromycin-on-simvastatin";
    private static final String PRESCRIPTION = "spasm-medication-prescribe/clarithromycin-on-simvastatin";

    private final Client client;

    RecordConformanceTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    @Requirement("SAF-01")
    void resources_of_another_patient_give_no_guidance() {
        ObjectNode request = GoldenRequest.copyOf(LOW_MAGNESIUM);
        request.withObject("context").put("patientId", "somebody-else");

        JsonNode answer = answer(LOW_MAGNESIUM, request);

        assertThat(answer.path("cards")).hasSize(1);
        assertThat(answer.at("/cards/0/summary").asString()).startsWith("Muscle-cramp check not possible");
        assertThat(answer.toString()).doesNotContain("agnesium 1.3");
    }

    @Test
    @Requirement("SAF-01")
    void single_resources_of_another_patient_among_the_right_ones_are_left_out() {
        ObjectNode request = GoldenRequest.copyOf(LOW_MAGNESIUM);
        for (String key : List.of("labsRecent", "labsYear")) {
            request.at("/prefetch/" + key + "/entry")
                    .forEach(entry ->
                            ((ObjectNode) entry.path("resource").path("subject")).put("reference", "Patient/other"));
        }

        JsonNode answer = answer(LOW_MAGNESIUM, request);

        assertThat(answer.toString()).doesNotContain("agnesium 1.3", "hypomagnesemia");
        assertThat(answer.at("/extension/dev.tonus.assessment/dataGaps").findValuesAsString("status"))
                .contains("other-patient");
    }

    @Test
    @Requirement("SAF-02")
    void an_order_of_another_patient_leads_to_no_action() {
        ObjectNode request = GoldenRequest.copyOf(ORDER);
        ((ObjectNode) draftOf(request).path("subject")).put("reference", "Patient/other");

        JsonNode answer = answer(ORDER, request);

        assertThat(answer.path("cards")).isEmpty();
        assertThat(answer.findValues("resourceId")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<img src=x onerror=alert(1)>",
                "<style>*{display:none}</style>",
                "[click](javascript:alert(1))",
                "**bold** | table | `code`",
                "line\nbreak\r\nand\u0000zero",
                "\u202Eright to left"
            })
    @Requirement("SAF-03")
    void text_of_the_record_is_escaped(String text) {
        ObjectNode request = GoldenRequest.copyOf(ORDER);
        nameDrug(request, text + " clarithromycin");

        JsonNode card = answer(ORDER, request).at("/cards/0");

        assertThat(card.path("summary").asString()).hasSizeLessThan(140).doesNotContain("\n", "\u0000", "\u202E");
        assertThat(card.path("detail").asString()).doesNotContain("<", "](javascript", "\u0000", "\u202E");
    }

    @Test
    @Requirement({"SAF-03", "CRD-01"})
    void a_drug_name_of_3000_characters_is_cut_in_the_summary() {
        ObjectNode request = GoldenRequest.copyOf(ORDER);
        nameDrug(request, "clarithromycin ".repeat(200));

        assertThat(answer(ORDER, request).at("/cards/0/summary").asString()).hasSizeLessThan(140);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "{\"resourceType\": \"Bundle\", \"type\": \"searchset\", \"total\": 0}"})
    @Requirement({"RSP-02", "JSN-05", "PFT-16"})
    void an_empty_chart_has_no_cards(String empty) {
        ObjectNode request = GoldenRequest.copyOf(LOW_MAGNESIUM);
        for (String key : List.of("conditions", "medications", "labsRecent", "labsYear", "orders")) {
            request.withObject("prefetch").set(key, JsonMapper.shared().readTree(empty));
        }

        JsonNode answer = answer(LOW_MAGNESIUM, request);

        assertThat(answer.path("cards").isArray()).isTrue();
        assertThat(answer.path("cards")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        LOW_MAGNESIUM + ", Practitioner/1",
        LOW_MAGNESIUM + ", PractitionerRole/1",
        LOW_MAGNESIUM + ", Patient/low-magnesium-on-furosemide",
        LOW_MAGNESIUM + ", RelatedPerson/1",
        ORDER + ", Practitioner/1",
        ORDER + ", PractitionerRole/1",
        SELECTION + ", Practitioner/1",
        SELECTION + ", PractitionerRole/1",
        PRESCRIPTION + ", Practitioner/1"
    })
    @Requirement({"CTX-02", "PFT-06"})
    void every_kind_of_user_is_answered(String example, String user) {
        ObjectNode request = GoldenRequest.copyOf(example);
        request.withObject("context").put("userId", user);

        assertThat(answer(example, request).path("cards")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draft", "active", "on-hold", "unknown"})
    @Requirement("CTX-06")
    void orders_that_are_signed_again_are_checked_like_drafts(String status) {
        ObjectNode request = GoldenRequest.copyOf(ORDER);
        draftOf(request).put("status", status);

        assertThat(answer(ORDER, request).path("cards")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"resource\": null}", "{\"resource\": {}}", "{\"fullUrl\": \"x\"}", "5", "null"})
    @Requirement({"CTX-08", "CTX-09"})
    void an_order_bundle_with_nothing_in_it_is_no_error(String entry) {
        for (String example : List.of(ORDER, SELECTION, PRESCRIPTION)) {
            ObjectNode request = GoldenRequest.copyOf(example);
            String member = example.equals(PRESCRIPTION) ? "medications" : "draftOrders";
            ObjectNode orders = (ObjectNode) request.path("context").path(member);
            orders.putArray("entry").add(JsonMapper.shared().readTree(entry));
            assertThat(answer(example, request).path("cards")).as(example).isEmpty();

            orders.remove("entry");
            assertThat(answer(example, request).path("cards")).as(example).isEmpty();
        }
    }

    /** All examples of all services at the same time; each answer must be the one of its own patient; a busy service is asked again. */
    @Test
    @Requirement("SAF-05")
    void calls_on_64_connections_never_mix_patients() throws Exception {
        List<GoldenRequest> requests = GoldenRequest.all().toList();
        List<JsonNode> alone =
                requests.stream().map(request -> answer(request.body())).toList();
        ExecutorService connections = Executors.newFixedThreadPool(64);
        try {
            List<Future<JsonNode>> answers = IntStream.range(0, 64 * 12)
                    .mapToObj(index -> connections.submit(
                            () -> answer(requests.get(index % requests.size()).body())))
                    .toList();
            for (int index = 0; index < answers.size(); index++) {
                assertThat(answers.get(index).get()).isEqualTo(alone.get(index % requests.size()));
            }
        } finally {
            connections.shutdownNow();
        }
    }

    private static ObjectNode draftOf(ObjectNode request) {
        return (ObjectNode) request.at("/context/draftOrders/entry/0/resource");
    }

    private static void nameDrug(ObjectNode request, String text) {
        ((ObjectNode) draftOf(request).path("medicationCodeableConcept")).put("text", text);
    }

    private JsonNode answer(JsonNode request) {
        String hook = request.path("hook").asString();
        return answer("spasm-" + (hook.equals("patient-view") ? "causes" : hook) + "/any", request);
    }

    private JsonNode answer(String example, JsonNode request) {
        String service = Stream.of(example.split("/")).findFirst().orElseThrow();
        Client.Answer answer = client.post("/cds-services/" + service, request.toString());
        while (answer.status() == 503) {
            answer = client.post("/cds-services/" + service, request.toString());
        }
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }
}
