package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import dev.tonus.hooks.Json;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The answers to all examples, against the rules of CDS Hooks. */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AnswerConformanceTest {

    private static final Set<String> OF_ANSWER = Set.of("cards", "extension");
    private static final Set<String> OF_CARD = Set.of(
            "uuid",
            "summary",
            "indicator",
            "detail",
            "source",
            "suggestions",
            "selectionBehavior",
            "overrideReasons",
            "links",
            "extension");
    private static final Set<String> OF_SOURCE = Set.of("label", "url", "icon", "topic");
    private static final Set<String> OF_SUGGESTION = Set.of("label", "uuid", "isRecommended", "actions");
    private static final Set<String> OF_ACTION = Set.of("type", "description", "resource", "resourceId");
    private static final Set<String> OF_LINK = Set.of("label", "url", "type");

    private final Client client;

    AnswerConformanceTest(@LocalServerPort int port) {
        client = new Client(port);
    }

    static Stream<GoldenRequest> requests() {
        return GoldenRequest.all();
    }

    Stream<JsonNode> cards() {
        return requests()
                .flatMap(request -> answer(request.body()).path("cards").valueStream());
    }

    @ParameterizedTest
    @MethodSource("requests")
    @Requirement({
        "REQ-01", "STS-01", "RSP-01", "RSP-03", "RSP-05", "JSN-03", "JSN-05", "JSN-06", "EXT-01", "EXT-03", "SYS-02",
        "FBK-11"
    })
    void an_answer_has_cards_and_the_account_and_nothing_else(GoldenRequest request) {
        Client.Answer sent = client.post(pathOf(request.body()), request.body().toString());

        assertThat(sent.status()).isEqualTo(200);
        JsonNode answer = Json.mapper().readTree(sent.body());
        assertThat(OF_ANSWER).containsAll(answer.propertyNames());
        assertThat(answer.path("cards").isArray()).isTrue();
        assertThat(answer.path("extension").isObject()).isTrue();
        assertThat(answer.path("extension").propertyNames()).containsExactly("dev.tonus.assessment");
        JsonRules.assertHoldIn(answer);
    }

    @ParameterizedTest
    @MethodSource("cards")
    @Requirement({"CRD-01", "CRD-02", "CRD-03", "CRD-07", "CRD-08", "RSP-05"})
    void a_card_has_summary_indicator_and_source(JsonNode card) {
        assertThat(OF_CARD).containsAll(card.propertyNames());
        assertThat(card.path("summary").asString())
                .isNotBlank()
                .hasSizeLessThan(140)
                .doesNotContain("\n");
        assertThat(card.path("indicator").asString()).isIn("info", "warning", "critical");
        JsonNode source = card.path("source");
        assertThat(OF_SOURCE).containsAll(source.propertyNames());
        assertThat(source.path("label").asString()).startsWith("Tonus");
        assertThat(source.path("topic").path("code").asString()).matches("[A-Za-z0-9]{1,100}");
        assertThat(URI.create(source.path("topic").path("system").asString()).isAbsolute())
                .isTrue();
        assertThat(source.has("url") || source.has("icon")).isFalse();
    }

    @ParameterizedTest
    @MethodSource("cards")
    @Requirement("CRD-04")
    void a_detail_holds_no_html(JsonNode card) {
        assertThat(card.path("detail").asString()).doesNotContain("<", "javascript:");
    }

    @ParameterizedTest
    @MethodSource("cards")
    @Requirement({"JSN-02", "SUG-01", "SUG-02", "SUG-03", "SUG-04", "ACT-01", "ACT-02", "ACT-03"})
    void a_suggestion_is_one_action(JsonNode card) {
        assertThat(card.has("selectionBehavior")).isEqualTo(card.has("suggestions"));
        assertThat(card.path("selectionBehavior").asString("any")).isEqualTo("any");
        for (JsonNode suggestion : card.path("suggestions")) {
            assertThat(OF_SUGGESTION).containsAll(suggestion.propertyNames());
            assertThat(suggestion.path("label").asString()).isNotBlank();
            assertThat(suggestion.path("isRecommended").asBoolean(false)).isFalse();
            assertThat(suggestion.path("actions")).hasSize(1);
            assertIsAction(suggestion.path("actions").path(0));
        }
    }

    private static void assertIsAction(JsonNode action) {
        assertThat(OF_ACTION).containsAll(action.propertyNames());
        assertThat(action.path("description").asString()).isNotBlank();
        boolean deletes = action.path("type").asString().equals("delete");
        assertThat(action.path("type").asString()).isIn("create", "delete");
        assertThat(action.has("resource")).isEqualTo(!deletes);
        assertThat(action.has("resourceId")).isEqualTo(deletes);
        assertThat(action.path("resourceId").asString("Type/id")).matches("[A-Za-z]+/.+");
        assertThat(R4Validator.problemsOf(
                        deletes
                                ? "{\"resourceType\": \"Basic\", \"code\": {\"text\": \"none\"}}"
                                : action.path("resource").toString()))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("requests")
    @Requirement("ACT-05")
    void what_is_created_is_about_the_patient_in_context(GoldenRequest request) {
        String patient = "Patient/" + request.body().at("/context/patientId").asString();

        assertThat(answer(request.body()).findValues("resource"))
                .allSatisfy(resource ->
                        assertThat(resource.at("/subject/reference").asString()).isEqualTo(patient));
    }

    /** The rules above would hold of examples without any of these. */
    @Test
    @Requirement({"OVR-01", "ACT-02", "ACT-03", "ACT-05", "LNK-01"})
    void override_reasons_links_drafts_and_removals_are_there_to_be_looked_at() {
        assertThat(cards().filter(card -> card.has("links"))).isNotEmpty();
        assertThat(cards().flatMap(card -> card.findValues("resource").stream()))
                .isNotEmpty();
        assertThat(cards().filter(card -> card.has("overrideReasons"))).isNotEmpty();
        assertThat(cards().flatMap(card -> card.findValues("resourceId").stream()))
                .isNotEmpty();
        assertThat(cards().flatMap(card -> card.path("overrideReasons").valueStream()))
                .allSatisfy(reason ->
                        assertThat(reason.propertyNames()).containsExactlyInAnyOrder("system", "code", "display"));
    }

    @Test
    @Requirement("OVR-02")
    void a_reason_that_the_standard_code_system_has_is_coded_by_it() {
        assertThat(cards().flatMap(card -> card.path("overrideReasons").valueStream())
                        .filter(reason -> reason.path("display").asString().equals("Benefit outweighs risk")))
                .isNotEmpty()
                .allSatisfy(reason -> {
                    assertThat(reason.path("system").asString())
                            .isEqualTo("http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes");
                    assertThat(reason.path("code").asString()).isEqualTo("risk-benefit-ratio");
                });
    }

    @ParameterizedTest
    @MethodSource("cards")
    @Requirement({"LNK-01", "LNK-02"})
    void a_link_is_absolute_and_opens_a_page(JsonNode card) {
        for (JsonNode link : card.path("links")) {
            assertThat(link.propertyNames()).containsExactlyInAnyOrderElementsOf(OF_LINK);
            assertThat(link.path("type").asString()).isEqualTo("absolute");
            assertThat(URI.create(link.path("url").asString()).getScheme()).isEqualTo("https");
        }
    }

    @Test
    @Requirement({"CRD-05", "FBK-09"})
    void every_card_and_suggestion_has_a_uuid_of_its_own() {
        List<String> uuids = new ArrayList<>();
        cards().forEach(card -> {
            uuids.add(card.path("uuid").asString());
            card.path("suggestions").forEach(one -> uuids.add(one.path("uuid").asString()));
        });

        assertThat(uuids).isNotEmpty().doesNotHaveDuplicates().allSatisfy(uuid -> assertThat(
                        UUID.fromString(uuid).version())
                .isEqualTo(5));
    }

    @Test
    @Requirement({"CRD-06", "SAF-04", "RSP-04"})
    void the_same_call_has_the_same_answer_and_another_call_other_uuids() {
        ObjectNode request = GoldenRequest.copyOf("spasm-causes/tetany-after-thyroidectomy");
        JsonNode answer = answer(request);

        assertThat(answer(request)).isEqualTo(answer);
        JsonNode other = answer(request.put("hookInstance", "d1577c69-dfbe-44ad-ba6d-3e05e953b2ea"));
        assertThat(other.findValuesAsString("summary")).isEqualTo(answer.findValuesAsString("summary"));
        assertThat(other.findValuesAsString("uuid"))
                .isNotEmpty()
                .doesNotContainAnyElementsOf(answer.findValuesAsString("uuid"));
    }

    static Stream<Consumer<ObjectNode>> additions() {
        return Stream.of(
                request -> request.put("unheardOf", 1),
                request -> request.withObject("context").putObject("unheardOf").put("a", true),
                request -> request.withObject("prefetch").putArray("unheardOf").add(1),
                request -> request.withObject("extension").put("com.example.x", "y"),
                request -> request.withObject("context").putObject("extension").put("com.example.x", "y"),
                request -> request.withObject("prefetch").withObject("patient").put("unheardOf", "x"),
                request -> request.withObject("prefetch")
                        .withObject("patient")
                        .putArray("extension")
                        .addObject());
    }

    @ParameterizedTest
    @MethodSource("additions")
    @Requirement({"EXT-02", "PFT-21"})
    void unknown_members_change_nothing(Consumer<ObjectNode> addition) {
        ObjectNode request = GoldenRequest.copyOf("spasm-causes/tetany-after-thyroidectomy");
        JsonNode plain = answer(request);

        addition.accept(request);

        assertThat(answer(request)).isEqualTo(plain);
    }

    private JsonNode answer(JsonNode request) {
        Client.Answer answer = client.post(pathOf(request), request.toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static String pathOf(JsonNode request) {
        String hook = request.path("hook").asString();
        return "/cds-services/spasm-" + (hook.equals("patient-view") ? "causes" : hook);
    }
}
