package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import dev.tonus.hooks.Client.Answer;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The example requests beside each service and what the service answers to them, over HTTP. After a wanted change of the
 * answers, {@code -Dtonus.golden=write} writes them anew; the difference is then read like any other.
 */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class GoldenExamplesTest {

    private static final boolean WRITE = "write".equals(System.getProperty("tonus.golden"));

    private static final JsonMapper JSON = JsonMapper.shared();

    @LocalServerPort
    private int port;

    static Stream<GoldenRequest> requests() {
        return GoldenRequest.all();
    }

    @ParameterizedTest
    @MethodSource("requests")
    void an_example_is_answered_as_the_file_beside_it_says(GoldenRequest request) throws IOException {
        Answer answer = new Client(port).post(pathOf(request), request.body().toString());

        assertThat(answer.status()).isEqualTo(200);
        JsonRules.assertHoldIn(answer.json());
        JsonNode body = withoutHash(answer.json());
        assertThat(body).isEqualTo(golden(responseFileOf(request.file()), body));
    }

    /** The hash of the content changes with every file of it; the files beside the examples say the calendar version. */
    private static JsonNode withoutHash(JsonNode answer) {
        ObjectNode account = (ObjectNode) answer.at("/extension/dev.tonus.assessment");
        String version = account.path("knowledgeVersion").asString();
        assertThat(version).matches("\\d{4}\\.\\d{2}\\.\\d+\\+[0-9a-f]{4}");
        account.put("knowledgeVersion", version.substring(0, version.indexOf('+')));
        return answer;
    }

    @ParameterizedTest
    @MethodSource("requests")
    void what_an_example_suggests_is_valid_r4(GoldenRequest request) {
        JsonNode answer = new Client(port)
                .post(pathOf(request), request.body().toString())
                .json();

        assertThat(answer.findValues("resource"))
                .allSatisfy(resource ->
                        assertThat(R4Validator.problemsOf(resource.toString())).isEmpty());
    }

    @Test
    void discovery_is_stable() throws IOException {
        Answer answer = new Client(port).get("/cds-services");

        assertThat(answer.status()).isEqualTo(200);
        JsonRules.assertHoldIn(answer.json());
        assertThat(answer.json()).isEqualTo(golden(Path.of("cds-services/services/discovery.json"), answer.json()));
    }

    private static String pathOf(GoldenRequest request) {
        return "/cds-services/" + request.file().getName(2);
    }

    private static Path responseFileOf(Path request) {
        return request.resolveSibling(request.getFileName().toString().replace(".request.json", ".response.json"));
    }

    private static JsonNode golden(Path file, JsonNode answer) throws IOException {
        if (WRITE) {
            Files.writeString(file, JSON.writerWithDefaultPrettyPrinter().writeValueAsString(answer) + "\n");
        }
        return dev.tonus.hooks.Json.mapper().readTree(Files.readAllBytes(file));
    }
}
