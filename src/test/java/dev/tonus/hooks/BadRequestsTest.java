package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import dev.tonus.Requirement;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent: the right status, an OperationOutcome that helps, never a failure, never an echo. */
@ServiceTest
class BadRequestsTest {

    private final Client client;

    BadRequestsTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.hooks.BadRequests#all")
    @Requirement({
        "REQ-02", "REQ-03", "REQ-04", "REQ-06", "REQ-07", "REQ-08", "CTX-01", "CTX-03", "FRA-03", "JSN-07", "STS-04",
        "STS-05", "STS-06"
    })
    void a_bad_request_is_refused_with_help_and_without_an_echo(BadRequests.Row row) {
        Client.Answer answer = client.post(row.path(), row.body(), "Content-Type: application/json");

        assertThat(answer.status()).isEqualTo(row.status());
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(answer.diagnostics()).contains(row.says()).endsWith(".");
        assertThat(answer.body())
                .doesNotContain(BadRequests.MARKER, "Exception", "dev.tonus.", "springframework", "jackson", "\tat ");
        JsonRules.assertHoldIn(answer.json());
    }

    @Test
    void there_are_at_least_300_of_them() {
        assertThat(BadRequests.all().map(BadRequests.Row::toString)).hasSizeGreaterThan(300);
    }
}
