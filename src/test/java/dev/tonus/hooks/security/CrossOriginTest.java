package dev.tonus.hooks.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Requirement;
import dev.tonus.hooks.Client;
import dev.tonus.hooks.ServiceTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class CrossOriginTest {

    private static final String ALLOW_ORIGIN = "Access-Control-Allow-Origin";

    private final Client client;

    CrossOriginTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://sandbox.cds-hooks.org",
                "http://localhost",
                "http://localhost:3000",
                "https://localhost:8443",
                "http://127.0.0.1:8080",
                "https://127.0.0.1",
                "http://[::1]:9000"
            })
    @Requirement({"COR-02", "COR-05"})
    void pages_of_this_machine_and_of_the_sandbox_may_call(String origin) {
        Client.Answer answer = client.get("/cds-services", "Origin: " + origin);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(ALLOW_ORIGIN)).hasValue(origin);
        assertThat(answer.header("Access-Control-Allow-Credentials")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "https://evil.example",
                "http://sandbox.cds-hooks.org",
                "https://sandbox.cds-hooks.org:444",
                "https://sandbox.cds-hooks.org.evil.example",
                "http://localhost.evil.example",
                "http://localhost:3000.evil.example",
                "http://127.0.0.1.evil.example",
                "http://127.0.0.2",
                "null",
                ":::"
            })
    @Requirement("COR-05")
    void pages_from_elsewhere_may_not(String origin) {
        Client.Answer answer = client.get("/cds-services", "Origin: " + origin);

        assertThat(answer.status()).isEqualTo(403);
        assertThat(answer.header(ALLOW_ORIGIN)).isEmpty();
        assertThat(answer.issueCode()).isEqualTo("forbidden");
        assertThat(answer.header("Content-Type")).hasValue("application/json");
    }

    @ParameterizedTest
    @CsvSource({"/cds-services, GET, authorization", "/cds-services/spasm-causes, POST, 'authorization,content-type'"})
    @Requirement({"COR-01", "COR-02", "COR-03", "COR-04"})
    void a_preflight_passes_without_a_token(String path, String method, String headers) {
        Client.Answer answer = preflight(path, method, headers);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header(ALLOW_ORIGIN)).hasValue("https://sandbox.cds-hooks.org");
        assertThat(answer.header("Access-Control-Allow-Methods")).hasValue("GET,POST");
        assertThat(answer.header("Access-Control-Allow-Headers").orElse("").replace(" ", ""))
                .isEqualTo(headers);
    }

    @ParameterizedTest
    @CsvSource({"DELETE, content-type", "POST, x-secret"})
    void a_preflight_for_more_is_refused(String method, String headers) {
        assertThat(preflight("/cds-services/spasm-causes", method, headers).status())
                .isEqualTo(403);
    }

    @ParameterizedTest
    @CsvSource({"/cds-services/spasm-causes, 400", "/cds-services/unknown, 404", "/nothing, 404"})
    void refusals_can_be_read_by_the_page_that_called(String path, int status) {
        Client.Answer answer =
                client.post(path, new byte[0], "Content-Type: application/json", "Origin: http://localhost:3000");

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.header(ALLOW_ORIGIN)).hasValue("http://localhost:3000");
    }

    @Test
    void answers_to_different_origins_are_told_apart_by_caches() {
        assertThat(client.get("/cds-services").header("Vary")).hasValue("Origin");
    }

    private Client.Answer preflight(String path, String method, String headers) {
        return client.request(
                "OPTIONS",
                path,
                "Origin: https://sandbox.cds-hooks.org",
                "Access-Control-Request-Method: " + method,
                "Access-Control-Request-Headers: " + headers);
    }
}
