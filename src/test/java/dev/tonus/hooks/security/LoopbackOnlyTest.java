package dev.tonus.hooks.security;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import dev.tonus.hooks.ServiceTest;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

@ServiceTest
class LoopbackOnlyTest {

    private final Client client;

    LoopbackOnlyTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"localhost", "LOCALHOST:80", "localhost:8080", "127.0.0.1", "127.0.0.1:1", "[::1]", "[::1]:8080"
            })
    void this_machine_is_answered(String host) {
        assertThat(client.get("/cds-services", "Host: " + host).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "evil.example",
                "localhost.evil.example",
                "evil.example:8080",
                "127.0.0.2",
                "127.0.0.1.evil.example",
                "192.168.1.1",
                "0.0.0.0",
                "[::]",
                "[::ffff:127.0.0.1]",
                "2130706433"
            })
    void a_name_that_points_here_is_misdirected(String host) {
        Client.Answer answer = client.get("/cds-services", "Host: " + host);

        assertThat(answer.status()).isEqualTo(421);
        assertThat(answer.issueCode()).isEqualTo("forbidden");
    }

    @Test
    void a_request_without_a_host_is_misdirected() {
        byte[] old = "GET /cds-services HTTP/1.0\r\n\r\n".getBytes(StandardCharsets.UTF_8);

        assertThat(client.exchange(old).status()).isEqualTo(421);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Forwarded: for=10.0.0.1",
                "forwarded: host=evil.example",
                "X-Forwarded-For: 10.0.0.1",
                "X-Forwarded-Host: localhost",
                "X-FORWARDED-PROTO: https",
                "X-Forwarded-Prefix: /x"
            })
    void a_request_through_a_proxy_is_refused(String header) {
        Client.Answer answer = client.get("/cds-services", header);

        assertThat(answer.status()).isEqualTo(400);
        assertThat(answer.issueCode()).isEqualTo("forbidden");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/cds-services/spasm-causes", "/examples/spasm-causes", "/nothing"})
    void no_address_is_excepted(String path) {
        assertThat(client.get(path, "Host: evil.example").status()).isEqualTo(421);
    }
}
