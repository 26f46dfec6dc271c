package dev.tonus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import dev.tonus.hooks.ServiceTest;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

@ServiceTest
class ExampleControllerTest {

    private static final Instant NOW = Instant.parse("2026-11-21T10:00:00Z");

    private final Client client;

    ExampleControllerTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void the_example_is_moved_by_whole_days_to_the_last_instant_that_has_passed() {
        JsonNode example = client.get("/examples/spasm-causes").json();

        Instant asOf = Instant.parse(example.at("/extension/dev.tonus.as-of").asString());
        assertThat(asOf).isBetween(NOW.minus(1, ChronoUnit.DAYS), NOW);
        assertThat(asOf).isEqualTo("2026-11-20T12:00:00Z");
        assertThat(example.at("/prefetch/patient/birthDate").asString()).isEqualTo("1960-12-20");
    }

    @Test
    void the_examples_are_listed() {
        assertThat(client.get("/examples").body()).isEqualTo("{\"spasm-causes\":[\"low-magnesium\"]}");
    }

    @Test
    void every_example_is_a_new_call() {
        JsonNode one = client.get("/examples/spasm-causes").json();
        JsonNode other = client.get("/examples/spasm-causes").json();

        assertThat(UUID.fromString(one.path("hookInstance").asString()))
                .isNotEqualTo(UUID.fromString(other.path("hookInstance").asString()));
    }

    @Test
    void the_example_can_be_sent_to_the_service_as_it_is() {
        String example = client.get("/examples/spasm-causes?name=low-magnesium").body();

        Client.Answer answer = client.post("/cds-services/spasm-causes", example);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json().path("cards")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/examples/unknown", "/examples/spasm-causes?name=unknown", "/examples/spasm-causes?name="})
    void an_unknown_example_is_404(String path) {
        Client.Answer answer = client.get(path);

        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.issueCode()).isEqualTo("not-found");
    }
}
