package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.TestPropertySource;

/** The clock of the hand-made service stands still, so that all calls fall into one minute. */
@ServiceTest
@TestPropertySource(properties = "tonus.max-calls-per-minute=2")
class CallRateTest {

    private static final String CAUSES = "/cds-services/spasm-causes";

    private final Client client;

    CallRateTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @Test
    void one_call_too_many_in_a_minute_is_429_with_a_hint_when_to_try_again() {
        String request = Requests.patientView("nobody").toString();
        assertThat(client.post(CAUSES, request).status()).isEqualTo(200);
        assertThat(client.post(CAUSES, request).status()).isEqualTo(200);

        Client.Answer tooMany = client.post(CAUSES, request);

        assertThat(tooMany.status()).isEqualTo(429);
        assertThat(tooMany.header("Retry-After")).hasValue("60");
        assertThat(tooMany.issueCode()).isEqualTo("throttled");
        JsonRules.assertHoldIn(tooMany.json());
        assertThat(client.get("/cds-services").status()).isEqualTo(200);
    }
}
