package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import dev.tonus.JsonRules;
import dev.tonus.R4Validator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
class MalformedRequestTest {

    private static final List<String> NOT_A_STRING = List.of("1", "true", "[]", "{}", "[\"text\"]");
    private static final List<String> NOT_TEXT = List.of("1", "true", "[]", "{}", "[\"text\"]", "\"\"", "\" \\t\"");
    private static final List<String> NO_ID = List.of("\"Patient/1\"", "\"a b\"", "\"a/../b\"", "\"\\ud83d\"");
    private static final List<String> NO_BUNDLE = List.of("{}", "{\"resourceType\": \"Patient\"}");
    private static final List<String> NOT_AN_OBJECT = List.of("1", "true", "[]", "\"text\"", "\"\"");

    private final Client client;

    MalformedRequestTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    static Stream<Arguments> members() {
        return Stream.of(
                        required("", "hook", 400, NOT_TEXT),
                        required("", "hookInstance", 400, NOT_TEXT),
                        required("", "context", 400, NOT_AN_OBJECT),
                        required("/context", "patientId", 422, NOT_TEXT),
                        optional("/context", "patientId", 422, NO_ID),
                        required("/context", "userId", 422, NOT_TEXT),
                        optional("/context", "encounterId", 422, NOT_A_STRING),
                        optional("/context", "draftOrders", 422, NOT_AN_OBJECT),
                        optional("/context", "draftOrders", 422, NO_BUNDLE),
                        optional("", "prefetch", 400, NOT_AN_OBJECT),
                        optional("", "fhirServer", 400, NOT_TEXT),
                        optional("", "fhirAuthorization", 400, NOT_AN_OBJECT),
                        required("/fhirAuthorization", "access_token", 400, NOT_TEXT))
                .flatMap(rows -> rows);
    }

    @ParameterizedTest(name = "{0}/{1} = {2} is answered {3}")
    @MethodSource("members")
    void a_member_that_is_missing_or_wrong_is_named(
            String object, String member, String value, int status, String code) {
        ObjectNode request = Requests.orderSign("nobody");
        ObjectNode parent = (ObjectNode) request.at(object);
        if (value.equals("absent")) {
            parent.remove(member);
        } else {
            parent.set(member, Json.mapper().readTree(value));
        }

        Client.Answer answer = client.post("/cds-services/spasm-order-sign", request.toString());

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.issueCode()).isEqualTo(code);
        assertThat(answer.diagnostics()).contains(member);
        JsonRules.assertHoldIn(answer.json());
        assertThat(R4Validator.problemsOf(answer.body())).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.hooks.NotJson#all")
    void what_is_not_one_json_object_is_answered_400(String name, byte[] body) {
        Client.Answer answer =
                client.post("/cds-services/spasm-causes", body, "Content-Type: application/json; charset=utf-8");

        assertThat(answer.status()).as(name).isEqualTo(400);
        assertThat(answer.issueCode()).isEqualTo("structure");
    }

    private static Stream<Arguments> required(String object, String member, int status, List<String> wrong) {
        Stream<Arguments> missing =
                Stream.of("absent", "null").map(value -> arguments(object, member, value, status, "required"));
        return Stream.concat(missing, optional(object, member, status, wrong));
    }

    private static Stream<Arguments> optional(String object, String member, int status, List<String> wrong) {
        return wrong.stream().map(value -> arguments(object, member, value, status, "value"));
    }
}
