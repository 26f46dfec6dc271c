package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import ca.uhn.fhir.context.FhirContext;
import ca.uhn.fhir.parser.IParser;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.fhir.RecordReader;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.fhir.Selections;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * The oracle of all readers: what HAPI FHIR has read and written again has the same facts, whatever came.
 *
 * <p>The charts are those of {@code fhir-resources/patients}; {@code -Dtonus.bundles=FOLDER} names a folder of other ones,
 * FHIR R4 Bundles of one patient each, for instance made by Synthea.
 */
class HapiReadsTheSameStoriesTest {

    private static final IParser HAPI = FhirContext.forR4Cached().newJsonParser();
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final RecordReader READER = new RecordReader(Shipped.terminology());

    /** The resource types of the parts of the record. */
    private static final Map<Input, String> TYPES = Map.of(
            Input.CONDITIONS, "Condition",
            Input.MEDICATIONS, "MedicationRequest",
            Input.STATEMENTS, "MedicationStatement",
            Input.LABS_RECENT, "Observation",
            Input.PROCEDURES, "Procedure",
            Input.ENCOUNTERS, "Encounter",
            Input.ORDERS, "ServiceRequest",
            Input.ALLERGIES, "AllergyIntolerance");

    static Stream<StoryBundle> stories() {
        String folder = System.getProperty("tonus.bundles", "");
        return folder.isEmpty() ? StoryBundle.all() : StoryBundle.in(Path.of(folder));
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.GoldenRequest#all")
    void an_example_has_the_same_facts(GoldenRequest request) {
        JsonNode context = request.body().path("context");
        JsonNode orders = context.has("medications") ? context.path("medications") : context.path("draftOrders");

        String patient = context.path("patientId").asString();

        PatientFacts facts = read(patient, StoryRequests.AS_OF, request.body().path("prefetch"), orders);

        assertThat(read(
                        patient,
                        StoryRequests.AS_OF,
                        rewrittenMembers(request.body().path("prefetch")),
                        rewritten(orders)))
                .isEqualTo(facts);
        assertThat(facts.conditions()).isNotEmpty();
    }

    @ParameterizedTest
    @MethodSource("stories")
    void a_whole_chart_has_the_same_facts(StoryBundle story) {
        JsonNode patient = story.resources("Patient").get(0);
        ObjectNode prefetch = JSON.createObjectNode();
        prefetch.set("patient", patient);
        TYPES.forEach((input, type) -> prefetch.set(input.key(), searchset(story, type)));
        String id = patient.path("id").asString();

        PatientFacts facts = read(id, story.lastVisit(), prefetch, MissingNode.getInstance());

        assertThat(read(id, story.lastVisit(), rewrittenMembers(prefetch), MissingNode.getInstance()))
                .isEqualTo(facts);
        assertThat(facts.encounters()).isNotEmpty();
    }

    private static JsonNode searchset(StoryBundle story, String type) {
        ObjectNode bundle =
                JSON.createObjectNode().put("resourceType", "Bundle").put("type", "searchset");
        story.resources(type)
                .forEach(resource -> bundle.withArray("entry").addObject().set("resource", resource));
        return bundle;
    }

    private static PatientFacts read(String patient, Instant asOf, JsonNode prefetch, JsonNode orders) {
        return READER.read(new RecordRequest(patient, prefetch, orders, Selections.ALL, asOf, ZoneOffset.UTC));
    }

    private static ObjectNode rewrittenMembers(JsonNode prefetch) {
        ObjectNode rewritten = JSON.createObjectNode();
        prefetch.properties().forEach(member -> rewritten.set(member.getKey(), rewritten(member.getValue())));
        return rewritten;
    }

    private static JsonNode rewritten(JsonNode resource) {
        return resource.isObject()
                ? JSON.readTree(HAPI.encodeResourceToString(HAPI.parseResource(resource.toString())))
                : resource;
    }
}
