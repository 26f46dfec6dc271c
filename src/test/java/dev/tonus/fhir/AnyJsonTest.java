package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import dev.tonus.facts.Condition;
import dev.tonus.facts.Condition.Origin;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.PatientFacts;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever JSON stands at whatever place, the answer is facts. */
class AnyJsonTest {

    private static final int LONGEST_GAP = 140;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "null",
                "{}",
                "[]",
                "''",
                "0",
                "-1",
                "1e999",
                "true",
                "'text'",
                "'\\u0000'",
                "[null]",
                "[[[]]]",
                "{'a':{'b':{'c':[{'d':[[{}]]}]}}}",
                "'9999-12-31'",
                "'-999999999-01-01T00:00:00+18:00'",
                "{'reference':'/'}",
                "{'coding':[{'code':'x'}]}"
            })
    void every_node_of_a_request_may_be_anything(String anything) {
        JsonNode replacement = Call.json(anything);
        ObjectNode request = request();

        List<Place> places = placesOf(request);

        assertThat(places).hasSizeGreaterThan(450);
        for (Place place : places) {
            JsonNode original = place.replaceBy(replacement);
            assertThatCode(() -> assertThat(read(request)).isNotNull())
                    .as("%s instead of %s", anything, original)
                    .doesNotThrowAnyException();
            assertThat(read(request).dataGaps())
                    .allSatisfy(gap -> assertThat(gap.text()).hasSizeLessThan(LONGEST_GAP));
            assertThat(place.replaceBy(original)).isSameAs(replacement);
        }
    }

    @Test
    void every_member_of_a_request_may_be_missing() {
        ObjectNode request = request();

        for (Place place : placesOf(request)) {
            JsonNode original = place.remove();
            assertThatCode(() -> assertThat(read(request)).isNotNull())
                    .as("without %s", original)
                    .doesNotThrowAnyException();
            place.restore(original);
        }
    }

    @Test
    void the_untouched_request_has_the_gaps_that_it_was_made_with() {
        PatientFacts facts = WholeCharts.r4().read();

        assertThat(facts.dataGaps())
                .extracting(DataGap::text)
                .containsExactlyInAnyOrder(
                        "\"Xyz 5 mg\" was not recognized",
                        "Potassium of 2026-11-02 was measured in a hemolyzed specimen",
                        "An observation that is about somebody or something else was left out",
                        "The allergy to \"Unheard-of drug\" was not recognized");
        assertThat(facts.conditions())
                .extracting(Condition::origin)
                .containsExactly(Origin.PROBLEM, Origin.PROBLEM, Origin.ENCOUNTER_REASON, Origin.FINDING);
        assertThat(facts.medications()).hasSize(5);
        assertThat(facts.datedFindings()).hasSize(1);
        assertThat(facts.procedures()).hasSize(1);
        assertThat(facts.encounters()).hasSize(1);
        assertThat(facts.allergies()).hasSize(1);
        assertThat(facts.resultsOf("magnesium")).hasSize(2);
        assertThat(facts.resultsOf("potassium")).hasSize(2);
        assertThat(facts.labOrders()).hasSize(2);
        assertThat(facts.draftOrders()).hasSize(2);
    }

    private static ObjectNode request() {
        RecordRequest chart = WholeCharts.r4().request();
        ObjectNode request = ((ObjectNode) Call.json("{}"));
        request.set("prefetch", chart.prefetch());
        request.set("draftOrders", chart.draftOrders());
        return request;
    }

    private static PatientFacts read(ObjectNode request) {
        return Call.read(new RecordRequest(
                Call.PATIENT_ID,
                request.path("prefetch"),
                request.path("draftOrders"),
                Selections.ALL,
                Call.AS_OF,
                ZoneOffset.UTC));
    }

    private static List<Place> placesOf(JsonNode node) {
        List<Place> places = new ArrayList<>();
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            places.add(new Member((ObjectNode) node, member.getKey()));
            places.addAll(placesOf(member.getValue()));
        }
        for (int index = 0; node.isArray() && index < node.size(); index++) {
            places.add(new Element((ArrayNode) node, index));
            places.addAll(placesOf(node.get(index)));
        }
        return places;
    }

    /** A place in a tree. */
    private interface Place {
        JsonNode replaceBy(JsonNode node);

        JsonNode remove();

        void restore(JsonNode node);
    }

    private record Member(ObjectNode parent, String name) implements Place {
        @Override
        public JsonNode replaceBy(JsonNode node) {
            return parent.replace(name, node);
        }

        @Override
        public JsonNode remove() {
            return parent.remove(name);
        }

        @Override
        public void restore(JsonNode node) {
            parent.set(name, node);
        }
    }

    private record Element(ArrayNode parent, int index) implements Place {
        @Override
        public JsonNode replaceBy(JsonNode node) {
            JsonNode original = parent.get(index);
            parent.set(index, node);
            return original;
        }

        @Override
        public JsonNode remove() {
            return parent.remove(index);
        }

        @Override
        public void restore(JsonNode node) {
            parent.insert(index, node);
        }
    }
}
