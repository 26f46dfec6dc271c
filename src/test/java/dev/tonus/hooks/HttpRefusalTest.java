package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.R4Validator;
import dev.tonus.Requirement;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is wrong with a request as HTTP: a 4xx and an OperationOutcome, also where Tomcat refuses before Spring. */
@ServiceTest
class HttpRefusalTest {

    private static final String CAUSES = "/cds-services/spasm-causes";
    private static final byte[] BODY = Requests.patientView("nobody").toString().getBytes(StandardCharsets.UTF_8);

    private final Client client;

    HttpRefusalTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    @ParameterizedTest
    @CsvSource({
        "GET, /cds-services/spasm-causes, POST",
        "PUT, /cds-services/spasm-causes, POST",
        "PATCH, /cds-services/spasm-causes, POST",
        "DELETE, /cds-services/spasm-causes, POST",
        "FOO, /cds-services/spasm-causes, POST",
        "POST, /cds-services, GET",
        "PUT, /cds-services, GET",
        "POST, /examples/spasm-causes, GET"
    })
    @Requirement("REQ-14")
    void a_method_that_an_address_does_not_have_is_405_with_those_that_it_has(
            String method, String path, String allowed) {
        Client.Answer answer = client.request(method, path);

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.header("Allow")).hasValue(allowed);
        assertIsOutcome(answer, "not-supported");
    }

    @Test
    void trace_is_never_answered() {
        Client.Answer answer = client.request("TRACE", "/cds-services", "Authorization: Bearer secret");

        assertThat(answer.status()).isEqualTo(405);
        assertThat(answer.body()).doesNotContain("secret");
    }

    @Test
    void head_and_options_are_answered_without_a_body() {
        assertThat(client.request("HEAD", "/cds-services").status()).isEqualTo(200);
        assertThat(client.request("HEAD", "/cds-services").body()).isEmpty();
        assertThat(client.request("HEAD", CAUSES).status()).isEqualTo(405);
        assertThat(client.request("OPTIONS", CAUSES).header("Allow")).hasValue("POST,OPTIONS");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "text/plain",
                "application/xml",
                "application/fhir+json",
                "application/x-www-form-urlencoded",
                "multipart/form-data; boundary=x",
                "nonsense",
                "application/json, text/plain",
                "*/*"
            })
    @Requirement("REQ-15")
    void a_body_of_another_type_is_415(String type) {
        Client.Answer answer = client.post(CAUSES, BODY, "Content-Type: " + type);

        assertThat(answer.status()).isEqualTo(415);
        assertIsOutcome(answer, "not-supported");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gzip", "deflate", "br", "gzip, identity"})
    void a_compressed_body_is_415(String coding) {
        Client.Answer answer =
                client.post(CAUSES, BODY, "Content-Type: application/json", "Content-Encoding: " + coding);

        assertThat(answer.status()).isEqualTo(415);
        assertThat(answer.diagnostics()).contains("Content-Encoding");
        assertIsOutcome(answer, "not-supported");
    }

    @Test
    void a_body_that_says_that_it_is_not_compressed_is_read() {
        Client.Answer answer =
                client.post(CAUSES, BODY, "Content-Type: application/json", "Content-Encoding: identity");

        assertThat(answer.status()).isEqualTo(200);
    }

    @Test
    void a_body_without_a_type_is_415() {
        assertThat(client.post(CAUSES, BODY).status()).isEqualTo(415);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "application/json",
                "APPLICATION/JSON",
                "application/json; charset=utf-8",
                "application/json;charset=UTF-8",
                "application/json; version=1"
            })
    @Requirement("REQ-15")
    void letter_case_and_parameters_of_the_type_do_not_matter(String type) {
        assertThat(client.post(CAUSES, BODY, "Content-Type: " + type).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"text/html", "application/xml", "application/fhir+json", "///;;"})
    void an_answer_of_another_type_is_not_to_be_had(String accept) {
        Client.Answer answer = client.get("/cds-services", "Accept: " + accept);

        assertThat(answer.status()).isEqualTo(406);
        assertIsOutcome(answer, "not-supported");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nothing",
                "/cds-services/spasm-causes/feedback/x",
                "/error",
                "/examples/a/b",
                "/actuator",
                "/WEB-INF/web.xml",
                "/cds-services/a/b/c"
            })
    void an_unknown_address_is_404(String path) {
        Client.Answer answer = client.get(path, "Accept: text/html");

        assertThat(answer.status()).isEqualTo(404);
        assertIsOutcome(answer, "not-found");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GARBAGE",
                "GET /cds-services?a={b} HTTP/1.1|Host: localhost",
                "GET /cds-services/%zz HTTP/1.1|Host: localhost",
                "GET /cds-services%2Fx HTTP/1.1|Host: localhost",
                "GET /../../etc/passwd HTTP/1.1|Host: localhost",
                "GET cds-services HTTP/1.1|Host: localhost",
                "GET /cds-services HTTP/1.1",
                "GET /cds-services HTTP/9.9|Host: localhost",
                "GET /cds-services HTTP/1.1|Host: localhost|Host: localhost",
                "GET /cds-services HTTP/1.1|Host: localhost|No colon",
                "CONNECT localhost:1 HTTP/1.1|Host: localhost",
                "POST /cds-services/spasm-causes HTTP/1.1|Host: localhost|Content-Length: -5",
                "POST /cds-services/spasm-causes HTTP/1.1|Host: localhost|Transfer-Encoding: foo",
                "POST /cds-services/spasm-causes HTTP/1.1|Host: localhost|Content-Type: application/json"
                        + "|Transfer-Encoding: chunked||zz"
            })
    @Requirement("STS-06")
    void what_is_no_http_is_400(String lines) {
        String request = lines.replace("|", "\r\n") + "\r\nConnection: close\r\n\r\n";

        Client.Answer answer = client.exchange(request.getBytes(StandardCharsets.UTF_8));

        assertThat(answer.status()).isEqualTo(400);
        assertIsOutcome(answer, "invalid");
    }

    @Test
    void a_header_too_large_is_400() {
        Client.Answer answer = client.get("/cds-services", "X-Large: " + "x".repeat(20_000));

        assertThat(answer.status()).isEqualTo(400);
        assertIsOutcome(answer, "invalid");
    }

    @Test
    void refusals_are_not_kept_by_caches() {
        assertThat(client.get("/nothing").header("Cache-Control")).hasValue("no-store");
    }

    private static void assertIsOutcome(Client.Answer answer, String code) {
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(answer.issueCode()).isEqualTo(code);
        assertThat(answer.diagnostics()).isNotBlank().doesNotContain("Exception", "springframework", "tomcat");
        assertThat(R4Validator.problemsOf(answer.body())).isEmpty();
    }
}
