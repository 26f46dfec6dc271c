package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import dev.tonus.Requirement;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class DiscoveryTest {

    private final Client client;

    DiscoveryTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cds-services", "/cds-services/"})
    void the_services_are_announced_with_the_members_of_cds_hooks(String path) {
        Client.Answer answer = client.get(path, "Accept: application/json");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.json()).isEqualTo(Json.mapper().readTree("""
                                        {"services": [
                                          {"hook": "patient-view", "title": "Causes of muscle cramps",
                                           "description": "Names likely causes.", "id": "spasm-causes",
                                           "prefetch": {"patient": "Patient/{{context.patientId}}"}, "version": "2.0.1",
                                           "hookVersion": "1.0"},
                                          {"hook": "order-sign", "title": "Checks", "description": "Checks orders.",
                                           "id": "spasm-order-sign", "usageRequirements": "Send prefetch.",
                                           "version": "2.0.1",
                                           "hookVersion": "1.0"},
                                          {"hook": "order-select", "title": "Checks", "description": "Checks orders.",
                                           "id": "spasm-order-select", "version": "2.0.1", "hookVersion": "1.0"},
                                          {"hook": "medication-prescribe", "title": "Checks",
                                           "description": "Checks orders.", "id": "spasm-medication-prescribe",
                                           "version": "2.0.1", "hookVersion": "1.0"}]}
                                        """));
        JsonRules.assertHoldIn(answer.json());
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/*", "application/json;q=0.5, text/html", "application/json"})
    void it_is_json_for_every_client_that_takes_json(String accept) {
        Client.Answer answer = client.get("/cds-services", "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
    }

    @Test
    @Requirement({"DSC-03", "JSN-05"})
    void a_server_without_services_announces_an_empty_list() {
        Discovery nothing = Discovery.of(new CdsServices(List.of()));

        assertThat(Json.mapper().writeValueAsString(nothing)).isEqualTo("{\"services\":[]}");
    }
}
