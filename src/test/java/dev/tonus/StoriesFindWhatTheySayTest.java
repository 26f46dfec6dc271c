package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Input;
import dev.tonus.fhir.RecordReader;
import dev.tonus.fhir.RecordRequest;
import dev.tonus.fhir.Selections;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.reasoning.Assessor;
import dev.tonus.reasoning.Finding;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.MissingNode;
import tools.jackson.databind.node.ObjectNode;

/** The list of stories says what is found in each, and that is found. */
class StoriesFindWhatTheySayTest {

    private static final Pattern ROW = Pattern.compile("\\| \\[([a-z0-9-]+)]\\(\\1\\.json\\) \\|[^|]+\\|([^|]+)\\|");
    private static final Pattern ID = Pattern.compile("`([A-Za-z0-9-]+)`");

    private static final RecordReader READER = new RecordReader(Shipped.terminology());
    private static final Assessor ASSESSOR = new Assessor(Shipped.knowledge());

    /** What holds the resources of each part of the record. */
    private static final Map<Input, String> TYPES = Map.of(
            Input.CONDITIONS, "Condition",
            Input.MEDICATIONS, "MedicationRequest",
            Input.STATEMENTS, "MedicationStatement",
            Input.LABS_RECENT, "Observation",
            Input.LABS_YEAR, "Observation",
            Input.MEASUREMENTS, "Observation",
            Input.PROCEDURES, "Procedure",
            Input.ENCOUNTERS, "Encounter",
            Input.ORDERS, "ServiceRequest",
            Input.ALLERGIES, "AllergyIntolerance");

    /**
     * A row of the list.
     *
     * @param story the chart
     * @param findings the ids of what is found, in any order
     */
    record Row(String story, List<String> findings) {

        @Override
        public String toString() {
            return story;
        }
    }

    static Stream<Row> rows() {
        return ROW.matcher(list().substring(list().indexOf("## More stories")))
                .results()
                .map(row -> new Row(
                        row.group(1),
                        ID.matcher(row.group(2))
                                .results()
                                .map(id -> id.group(1))
                                .toList()));
    }

    @ParameterizedTest
    @MethodSource("rows")
    void a_chart_has_these_findings_and_no_others(Row row) {
        StoryBundle story = StoryBundle.named(row.story());

        List<Finding> findings = ASSESSOR.assess(READER.read(request(story))).findings();

        assertThat(findings).extracting(Finding::id).containsExactlyInAnyOrderElementsOf(row.findings());
    }

    /** The sign that finds serotonin toxicity has a code in SNOMED CT only, and the stories are coded in ICD-10-CM. */
    @Test
    void every_cause_and_red_flag_is_found_in_a_story() {
        Set<String> found = rows().flatMap(row -> row.findings().stream()).collect(Collectors.toSet());
        Set<String> firstEight = ID.matcher(list().substring(0, list().indexOf("## More stories")))
                .results()
                .map(id -> id.group(1))
                .collect(Collectors.toSet());

        assertThat(Stream.concat(
                        Shipped.knowledge().causes().stream().map(Cause::id),
                        Shipped.knowledge().redFlags().stream().map(RedFlag::id)))
                .hasSizeGreaterThan(80)
                .filteredOn(id -> !found.contains(id) && !firstEight.contains(id))
                .containsExactly("serotonin-syndrome");
    }

    @Test
    void every_story_is_listed() {
        List<String> listed = Pattern.compile("\\]\\(([a-z0-9-]+)\\.json\\)")
                .matcher(list())
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();

        assertThat(listed)
                .containsExactlyInAnyOrderElementsOf(
                        StoryBundle.all().map(StoryBundle::story).toList());
        assertThat(rows()).hasSizeGreaterThanOrEqualTo(40);
    }

    private static RecordRequest request(StoryBundle story) {
        ObjectNode prefetch = JsonMapper.shared().createObjectNode();
        prefetch.set("patient", story.resources("Patient").get(0));
        TYPES.forEach((input, type) -> prefetch.set(input.key(), searchset(story, type)));
        return new RecordRequest(
                story.story(),
                prefetch,
                MissingNode.getInstance(),
                Selections.ALL,
                StoryRequests.AS_OF,
                ZoneOffset.UTC);
    }

    private static ObjectNode searchset(StoryBundle story, String type) {
        ObjectNode bundle = JsonMapper.shared()
                .createObjectNode()
                .put("resourceType", "Bundle")
                .put("type", "searchset");
        story.resources(type)
                .forEach(resource -> bundle.withArray("entry").addObject().set("resource", resource));
        return bundle;
    }

    private static String list() {
        try {
            return Files.readString(Path.of("fhir-resources", "patients", "README.md"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
