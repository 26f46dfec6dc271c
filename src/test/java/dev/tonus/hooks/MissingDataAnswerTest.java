package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Requirement;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;

@SpringBootTest(
        classes = HandMadeService.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"tonus.missing-data-answer=412", "tonus.response-extension=false", "tonus.max-body-size=2KB"})
class MissingDataAnswerTest {

    private final Client client;

    MissingDataAnswerTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    @Requirement("STS-02")
    void a_client_that_wants_it_gets_412_for_a_chart_that_could_not_be_looked_at() {
        Client.Answer answer = post("not-looked-at");

        assertThat(answer.status()).isEqualTo(412);
        assertThat(answer.issueCode()).isEqualTo("incomplete");
        assertThat(answer.diagnostics()).isEqualTo("Conditions were not sent.");
    }

    @Test
    void a_chart_that_was_looked_at_is_answered_as_ever() {
        assertThat(post("with-cramps").status()).isEqualTo(200);
    }

    @Test
    void the_account_can_be_switched_off() {
        assertThat(post("with-cramps").json().findValues("extension")).isEmpty();
        assertThat(post("nobody").body()).isEqualTo("{\"cards\":[]}");
    }

    @Test
    void the_limit_of_a_body_can_be_set() {
        Client.Answer answer = post("x".repeat(100) + "\", \"padding\": \"" + "x".repeat(2048));

        assertThat(answer.status()).isEqualTo(413);
        assertThat(answer.diagnostics()).contains("2048");
    }

    private Client.Answer post(String patient) {
        return client.post(
                "/cds-services/spasm-causes", Requests.patientView(patient).toString());
    }
}
