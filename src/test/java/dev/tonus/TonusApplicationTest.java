package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;

/** The service as it ships, with its own content, over a real port. */
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TonusApplicationTest {

    private final Client client;

    TonusApplicationTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    Stream<Arguments> examples() {
        return client.get("/examples").json().properties().stream().flatMap(service -> service.getValue()
                .valueStream()
                .map(name -> Arguments.arguments(service.getKey(), name.asString())));
    }

    @Test
    void all_services_are_announced() {
        JsonNode discovery = client.get("/cds-services").json();

        assertThat(discovery.path("services").findValuesAsString("id"))
                .containsExactlyInAnyOrder(
                        "spasm-causes", "spasm-order-select", "spasm-order-sign", "spasm-medication-prescribe");
        JsonRules.assertHoldIn(discovery);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @MethodSource("examples")
    void every_example_is_answered_as_cds_hooks_demands(String service, String name) {
        String request = client.get("/examples/" + service + "?name=" + name).body();

        Client.Answer answer = client.post("/cds-services/" + service, request);

        assertThat(answer.status()).isEqualTo(200);
        JsonRules.assertHoldIn(answer.json());
        assertThat(answer.json()
                        .at("/extension/dev.tonus.assessment/knowledgeVersion")
                        .asString())
                .isNotBlank();
    }

    @Test
    void each_service_has_an_example_with_a_card() {
        List<String> silent = client.get("/examples").json().properties().stream()
                .filter(service -> service.getValue().valueStream().allMatch(name -> cardsOf(
                                service.getKey(), name.asString())
                        .isEmpty()))
                .map(service -> service.getKey())
                .toList();

        assertThat(silent).isEmpty();
    }

    @Test
    void the_example_that_the_page_names_has_a_card() {
        assertThat(client.get("/", "Accept: text/html").body()).contains("name=low-magnesium-on-furosemide");
        assertThat(cardsOf("spasm-causes", "low-magnesium-on-furosemide")).hasSize(1);
    }

    @Test
    void a_measurement_that_nobody_knows_is_counted_by_its_code_and_not_by_its_words() {
        JsonNode request = client.get("/examples/spasm-causes?name=low-magnesium-on-furosemide")
                .json();
        ((ArrayNode) request.at("/prefetch/labsRecent/entry"))
                .add(JsonMapper.shared().readTree("""
                {"resource": {"resourceType": "Observation", "status": "final", "valueQuantity": {"value": 1},
                 "code": {"coding": [{"system": "http://loinc.org", "code": "1-8"}], "text": "Odd words"}}}
                """));

        Client.Answer answer = client.post("/cds-services/spasm-causes", request.toString());

        assertThat(answer.status()).isEqualTo(200);
        JsonNode meter =
                client.get("/actuator/metrics/tonus.unresolved?tag=code:1-8").json();
        assertThat(meter.at("/measurements/0/value").asDouble()).isPositive();
        assertThat(client.get("/actuator/metrics/tonus.unresolved").body()).doesNotContain("Odd words");
    }

    private JsonNode cardsOf(String service, String name) {
        String request = client.get("/examples/" + service + "?name=" + name).body();
        return client.post("/cds-services/" + service, request).json().path("cards");
    }
}
