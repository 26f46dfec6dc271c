package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import dev.tonus.Requirement;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@ExtendWith(OutputCaptureExtension.class)
class HookCallTest {

    private static final String CAUSES = "/cds-services/spasm-causes";

    private final Client client;

    HookCallTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void a_call_is_answered_with_cards_and_the_account() {
        Client.Answer answer =
                client.post(CAUSES, Requests.patientView("with-cramps").toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(answer.header("Cache-Control")).hasValue("no-store");
        assertThat(answer.json().at("/cards/0/summary").asString())
                .isEqualTo("Muscle cramps: Low magnesium – likely contributor");
        assertThat(answer.json()
                        .at("/extension/dev.tonus.assessment/findings/0/id")
                        .asString())
                .isEqualTo("hypomagnesemia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"with-cramps", "not-looked-at", "nobody"})
    void every_answer_keeps_the_rules_of_cds_hooks_for_json(String patient) {
        JsonRules.assertHoldIn(
                client.post(CAUSES, Requests.patientView(patient).toString()).json());
    }

    @Test
    void an_order_card_keeps_them_too() {
        JsonNode answer = client.post(
                        "/cds-services/spasm-order-sign",
                        Requests.orderSign("with-order").toString())
                .json();

        JsonRules.assertHoldIn(answer);
        assertThat(answer.at("/cards/0/suggestions/0/actions/0").toString())
                .isEqualTo("{\"description\":\"Remove this draft: Clarithromycin 500 MG Oral Tablet\","
                        + "\"resourceId\":\"MedicationRequest/draft-1\",\"type\":\"delete\"}");
    }

    @Test
    void nothing_to_say_is_an_empty_list_of_cards() {
        JsonNode answer =
                client.post(CAUSES, Requests.patientView("nobody").toString()).json();

        assertThat(answer.path("cards").isArray()).isTrue();
        assertThat(answer.path("cards")).isEmpty();
    }

    @Test
    void a_chart_that_could_not_be_looked_at_is_a_card() {
        JsonNode answer = client.post(
                        CAUSES, Requests.patientView("not-looked-at").toString())
                .json();

        assertThat(answer.at("/cards/0/summary").asString())
                .isEqualTo("Muscle-cramp check not possible: conditions were not sent");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cds-services//spasm-causes", "/cds-services/spasm-causes/"})
    void a_slash_too_many_is_forgiven(String path) {
        assertThat(client.post(path, Requests.patientView("nobody").toString()).status())
                .isEqualTo(200);
    }

    static Stream<Consumer<ObjectNode>> tolerated() {
        return Stream.of(
                request -> request.put("unknown", true),
                request -> Requests.context(request).put("unknown", 1),
                request -> request.putObject("extension").put("com.epic.cdshooks.request.bpa-trigger-action", "60"),
                request -> request.put("extension", "not an object"),
                request -> request.putNull("prefetch"),
                request -> request.remove("prefetch"),
                request -> request.putObject("prefetch").putObject("-user"),
                request -> request.putObject("prefetch").putNull("conditions"),
                request -> request.putNull("fhirAuthorization"),
                request -> request.remove("fhirAuthorization"),
                request -> Requests.context(request).putNull("encounterId"),
                request -> Requests.context(request).remove("encounterId"),
                request -> Requests.context(request).put("userId", "Patient/with-cramps"),
                request -> request.put("hookInstance", "not a uuid"));
    }

    @ParameterizedTest
    @MethodSource("tolerated")
    void what_real_clients_do_is_tolerated(Consumer<ObjectNode> change) {
        ObjectNode request = Requests.changed(Requests.patientView("with-cramps"), change);

        Client.Answer answer = client.post(CAUSES, request.toString());

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("cards")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"draftOrders", "selections"})
    void an_order_hook_without_orders_is_answered_because_the_sandbox_calls_so(String member) {
        ObjectNode request = Requests.orderSign("nobody");
        Requests.context(request).remove(member);

        assertThat(client.post("/cds-services/spasm-order-sign", request.toString())
                        .status())
                .isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/cds-services/spasm-causes, order-sign, 422, value",
        "/cds-services/spasm-causes, medication-prescribe, 422, value",
        "/cds-services/unknown, patient-view, 404, not-found",
        "/cds-services/spasm-causes/other, patient-view, 404, not-found"
    })
    @Requirement({"REQ-08", "REQ-09"})
    void another_hook_or_an_unknown_service_is_refused(String path, String hook, int status, String code) {
        ObjectNode request = Requests.patientView("nobody").put("hook", hook);

        Client.Answer answer = client.post(path, request.toString());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.issueCode()).isEqualTo(code);
    }

    @Test
    @Requirement("REQ-04")
    void authorization_without_a_server_is_refused() {
        ObjectNode request = Requests.patientView("nobody");
        request.remove("fhirServer");

        Client.Answer answer = client.post(CAUSES, request.toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.diagnostics()).contains("fhirServer");
    }

    @Test
    void a_hook_instance_of_201_characters_is_refused() {
        ObjectNode request = Requests.patientView("nobody").put("hookInstance", "x".repeat(201));

        assertThat(client.post(CAUSES, request.toString()).status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-02T03:04:05Z, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05.999Z, 2026-01-02T03:04:05Z",
        "2026-01-02T03:04:05+02:00, 2026-01-02T01:04:05Z"
    })
    void the_as_of_of_the_request_is_honored_to_the_second(String asOf, String used) {
        ObjectNode request = withAsOf("\"" + asOf + "\"");

        assertThat(client.post(CAUSES, request.toString()).body()).contains("As of " + used);
    }

    @Test
    void without_one_the_clock_decides() {
        assertThat(client.post(CAUSES, Requests.patientView("with-cramps").toString())
                        .body())
                .contains("As of 2026-11-21T10:00:00Z");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"\"yesterday\"", "\"2026-01-02\"", "1", "null", "{}", "\"+999999999-01-01T00:00:00Z\"", "\"\""})
    void an_as_of_that_is_no_instant_is_refused(String asOf) {
        Client.Answer answer = client.post(CAUSES, withAsOf(asOf).toString());

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.diagnostics()).contains("dev.tonus.as-of");
    }

    @Test
    @Requirement("REQ-13")
    void a_legal_body_of_5_megabytes_is_answered() {
        ObjectNode request = Requests.patientView("with-cramps");
        ((ObjectNode) request.path("prefetch")).put("padding", "x".repeat(5_000_000));

        assertThat(client.post(CAUSES, request.toString()).status()).isEqualTo(200);
    }

    @Test
    void a_body_over_the_limit_is_refused() {
        Client.Answer answer = client.post(CAUSES, new byte[17_000_000], "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.issueCode()).isEqualTo("too-long");
    }

    @Test
    void a_body_over_the_limit_is_refused_when_its_length_is_not_announced() {
        String head = "POST " + CAUSES + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                + "Content-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n"
                + Integer.toHexString(17_000_000) + "\r\n";
        byte[] chunk = Client.concat(new byte[17_000_000], "\r\n0\r\n\r\n".getBytes(StandardCharsets.UTF_8));

        Client.Answer answer = client.exchange(Client.concat(head.getBytes(StandardCharsets.UTF_8), chunk));

        assertThat(answer.status()).isEqualTo(413);
    }

    @Test
    @Requirement("STS-05")
    void a_defect_is_a_500_that_tells_nothing_of_the_record(CapturedOutput output) {
        Client.Answer answer =
                client.post(CAUSES, Requests.patientView("defect").toString());

        assertThat(answer.status()).isEqualTo(500);
        assertThat(answer.body()).doesNotContain("Secret", "Exception", "dev.tonus");
        assertThat(output.getAll()).contains("A call failed").doesNotContain("Secret");
    }

    @Test
    void calls_at_the_same_time_do_not_mix_patients() {
        String one = Requests.patientView("with-cramps").toString();
        String other = Requests.patientView("nobody").toString();

        Stream<Boolean> right = IntStream.range(0, 64).parallel().mapToObj(index -> {
            JsonNode answer = client.post(CAUSES, index % 2 == 0 ? one : other).json();
            return answer.path("cards").isEmpty() == (index % 2 == 1);
        });

        assertThat(right.toList()).containsOnly(true);
    }

    private static ObjectNode withAsOf(String asOf) {
        ObjectNode request = Requests.patientView("with-cramps");
        request.putObject("extension").set("dev.tonus.as-of", Json.mapper().readTree(asOf));
        return request;
    }
}
