package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** Discovery as the shipped service answers it, against the rules of CDS Hooks. */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class DiscoveryConformanceTest {

    private static final Set<String> MEMBERS = Set.of(
            "hook",
            "title",
            "description",
            "id",
            "prefetch",
            "usageRequirements",
            "version",
            "hookVersion",
            "extension");

    /** What R4 names the parameters that are used, by resource type. */
    private static final Map<String, Set<String>> PARAMETERS = Map.ofEntries(
            Map.entry("Condition", Set.of("patient")),
            Map.entry("MedicationRequest", Set.of("patient", "status", "authoredon")),
            Map.entry("MedicationStatement", Set.of("patient", "status", "effective")),
            Map.entry("Observation", Set.of("patient", "code", "date")),
            Map.entry("Procedure", Set.of("patient", "date")),
            Map.entry("Encounter", Set.of("patient", "date")),
            Map.entry("ServiceRequest", Set.of("patient", "status", "authored")),
            Map.entry("AllergyIntolerance", Set.of("patient")));

    private static final Pattern TOKEN = Pattern.compile("\\{\\{(.*?)}}");

    private final Client client;
    private final JsonNode discovery;

    DiscoveryConformanceTest(@LocalServerPort int port) {
        client = new Client(port);
        discovery = client.get("/cds-services").json();
    }

    Stream<JsonNode> services() {
        return discovery.path("services").valueStream();
    }

    Stream<String> templates() {
        return services()
                .flatMap(service -> service.path("prefetch").valueStream())
                .map(JsonNode::asString)
                .distinct();
    }

    @Test
    @Requirement({"DSC-01", "DSC-02", "DSC-14", "JSN-01"})
    void discovery_is_an_object_with_services_and_stays_the_same() {
        Client.Answer answer = client.get("/cds-services");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Content-Type")).hasValue("application/json");
        assertThat(answer.json().path("services").isArray()).isTrue();
        assertThat(client.get("/cds-services").body()).isEqualTo(answer.body());
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "*/*", "application/*;q=0.5", "text/html, application/json;q=0.1"})
    @Requirement("JSN-01")
    void whoever_accepts_json_gets_it(String accept) {
        assertThat(client.get("/cds-services", "Accept: " + accept).header("Content-Type"))
                .hasValue("application/json");
    }

    @ParameterizedTest
    @MethodSource("services")
    @Requirement({"DSC-04", "DSC-06", "DSC-07", "DSC-09", "DSC-10", "DSC-11", "DSC-16"})
    void a_service_has_its_members_and_no_others(JsonNode service) {
        assertThat(MEMBERS).containsAll(service.propertyNames());
        for (String text : List.of("hook", "title", "description", "id", "usageRequirements")) {
            assertThat(service.path(text).asString("")).as(text).isNotBlank();
        }
        assertThat(service.path("version").asString()).isEqualTo("2.0.1");
        assertThat(service.path("hookVersion").asString()).isEqualTo("1.0");
    }

    @ParameterizedTest
    @MethodSource("services")
    @Requirement("DSC-05")
    void a_service_answers_at_its_id(JsonNode service) {
        String id = service.path("id").asString();

        assertThat(id).matches("[a-z0-9-]+");
        assertThat(client.post("/cds-services/" + id, "{}").status()).isEqualTo(400);
    }

    @Test
    @Requirement({"DSC-12", "DSC-18"})
    void no_id_stands_there_twice_and_hooks_are_those_of_the_library() {
        assertThat(services().map(service -> service.path("id").asString())).doesNotHaveDuplicates();
        assertThat(services().map(service -> service.path("hook").asString()))
                .containsExactlyInAnyOrder("patient-view", "order-select", "order-sign", "medication-prescribe");
    }

    @Test
    @Requirement({"JSN-03", "JSN-04"})
    void nothing_in_discovery_is_null_or_empty() {
        JsonRules.assertHoldIn(discovery);
    }

    @ParameterizedTest
    @MethodSource("services")
    @Requirement("DSC-08")
    void the_prefetch_is_an_object_of_templates(JsonNode service) {
        assertThat(service.path("prefetch").properties()).isNotEmpty().allSatisfy(template -> assertThat(
                        template.getValue().isString())
                .isTrue());
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Requirement({"PFT-01", "PFT-11"})
    void a_template_is_a_read_or_a_simple_search_of_one_type(String template) {
        String filled = template.replace("{{context.patientId}}", "p1");

        URI query = URI.create(filled);
        assertThat(query.isAbsolute()).isFalse();
        assertThat(filled).doesNotStartWith("/");
        assertThat(template.length()).isLessThanOrEqualTo(1_500);
        if (query.getQuery() == null) {
            assertThat(filled).isEqualTo("Patient/p1");
        } else {
            assertIsSimpleSearch(query);
        }
    }

    private static void assertIsSimpleSearch(URI query) {
        Set<String> known = PARAMETERS.getOrDefault(query.getPath(), Set.of());
        assertThat(known).as(query.getPath()).isNotEmpty();
        List<String[]> parameters = Stream.of(query.getQuery().split("&"))
                .map(parameter -> parameter.split("=", 2))
                .toList();
        assertThat(parameters.stream().map(parameter -> parameter[0]))
                .doesNotHaveDuplicates()
                .contains("patient")
                .allSatisfy(name -> assertThat(known.contains(name)
                                || Set.of("_count", "_sort").contains(name))
                        .as(name)
                        .isTrue());
        assertThat(parameters)
                .filteredOn(parameter -> parameter[0].equals("_sort"))
                .allSatisfy(sort -> assertThat(known).contains(sort[1].replaceFirst("^-", "")));
    }

    @ParameterizedTest
    @MethodSource("templates")
    @Requirement({"PFT-02", "PFT-03", "PFT-04", "PFT-05", "PFT-07", "PFT-08", "PFT-09"})
    void the_only_token_is_the_patient_in_context(String template) {
        assertThat(TOKEN.matcher(template).results().map((MatchResult token) -> token.group(1)))
                .containsOnly("context.patientId");
        assertThat(template.replace("{{context.patientId}}", "")).doesNotContain("{", "}", "%");
    }
}
