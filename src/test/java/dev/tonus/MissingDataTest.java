package dev.tonus;

import static dev.tonus.InShort.cardsOf;
import static dev.tonus.InShort.gapsOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.hooks.Client;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What a missing prefetch key means for the answer: every core key, absent, null, failed and partial. */
@SpringBootTest(classes = TonusApplication.class, webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
class MissingDataTest {

    private static final JsonMapper JSON = JsonMapper.shared();

    private static final String LOW_MAGNESIUM = "spasm-causes/low-magnesium-on-furosemide";
    private static final String CLARITHROMYCIN = "spasm-order-sign/clarithromycin-on-simvastatin";

    @LocalServerPort
    private int port;

    /** The example has a card on low magnesium; "not possible" is the card that says what could not be looked at. */
    @ParameterizedTest
    @CsvSource({
        "patient, absent, info: Muscle-cramp check not possible, patient not-sent",
        "patient, null, info: Muscle-cramp check not possible, patient empty",
        "patient, failed, info: Muscle-cramp check not possible, patient failed",
        "conditions, absent, , conditions not-sent",
        "conditions, null, , ",
        "conditions, failed, , conditions failed",
        "conditions, partial, warning: Muscle cramps: Low magnesium, conditions partial",
        "labsRecent, absent, info: Muscle cramps: Diuretic, labsRecent not-sent",
        "labsRecent, null, info: Muscle cramps: Electrolytes not measured, magnesium empty",
        "labsRecent, failed, info: Muscle cramps: Diuretic, labsRecent failed",
        "labsRecent, partial, warning: Muscle cramps: Low magnesium, labsRecent partial",
        "medications, absent, warning: Muscle cramps: Low magnesium, medications not-sent",
        "medications, null, warning: Muscle cramps: Low magnesium, ",
        "medications, failed, warning: Muscle cramps: Low magnesium, medications failed",
        "medications, partial, warning: Muscle cramps: Low magnesium, medications partial"
    })
    @Requirement({"PFT-15", "PFT-16", "PFT-17", "PFT-18"})
    void opening_a_chart(String key, String state, String card, String gap) {
        ObjectNode request = with(example(LOW_MAGNESIUM), "labsYear", "null");

        JsonNode answer = send(LOW_MAGNESIUM, with(request, key, state));

        assertCards(answer, card == null ? List.of() : List.of(card));
        assertThat(gapsOf(answer)).containsAll(gap == null ? List.of() : List.of(gap));
    }

    /** The magnesium is among the results of the year too. */
    @ParameterizedTest
    @CsvSource({"absent", "null", "failed"})
    void a_recent_result_counts_from_the_query_of_the_year_as_well(String state) {
        JsonNode answer = send(LOW_MAGNESIUM, with(example(LOW_MAGNESIUM), "labsRecent", state));

        assertCards(answer, List.of("warning: Muscle cramps: Low magnesium"));
    }

    @ParameterizedTest
    @CsvSource({
        "absent, 1",
        "failed, 1",
        "null, 0",
    })
    void opening_a_chart_without_conditions_and_labs(String state, int cards) {
        ObjectNode request = with(with(example(LOW_MAGNESIUM), "conditions", state), "labsRecent", state);

        assertThat(cardsOf(send(LOW_MAGNESIUM, request))).hasSize(cards);
    }

    @Test
    void opening_a_chart_without_any_prefetch() {
        ObjectNode request = example(LOW_MAGNESIUM);
        request.remove("prefetch");

        assertThat(cardsOf(send(LOW_MAGNESIUM, request)))
                .containsExactly("info: Muscle-cramp check not possible: not sent: the patient's birth date;"
                        + " not sent: conditions; not sent: recent laboratory results");
    }

    /** The example has a critical card on the pair; "could not be checked" is the card of its own, outside the budget. */
    @ParameterizedTest
    @CsvSource({
        "patient, absent, NOT_CHECKED, patient not-sent",
        "patient, null, NOT_CHECKED, patient empty",
        "patient, failed, NOT_CHECKED, patient failed",
        "medications, absent, NOT_CHECKED, medications not-sent",
        "medications, null, , ",
        "medications, failed, NOT_CHECKED, medications failed",
        "medications, partial, PAIR NOT_CHECKED, medications partial",
        "conditions, absent, PAIR, conditions not-sent",
        "conditions, null, PAIR, ",
        "conditions, failed, PAIR, conditions failed",
        "conditions, partial, PAIR, conditions partial",
        "labsRecent, absent, PAIR, labsRecent not-sent",
        "labsRecent, null, PAIR, ",
        "labsRecent, failed, PAIR, labsRecent failed",
        "labsRecent, partial, PAIR, labsRecent partial"
    })
    @Requirement({"PFT-15", "PFT-16", "PFT-17", "PFT-18", "PFT-20"})
    void signing_an_order_that_a_check_covers(String key, String state, String cards, String gap) {
        JsonNode answer = send(CLARITHROMYCIN, with(example(CLARITHROMYCIN), key, state));

        assertCards(answer, cards == null ? List.of() : expanded(cards));
        assertThat(gapsOf(answer)).containsAll(gap == null ? List.of() : List.of(gap));
    }

    /** Nothing that is shown needed them. */
    @ParameterizedTest
    @CsvSource({
        "statements, absent",
        "statements, failed",
        "measurements, absent",
        "measurements, partial",
        "allergies, absent",
        "encounters, absent",
        "encounters, null"
    })
    void opening_a_chart_without_a_part_that_is_not_core(String key, String state) {
        JsonNode answer = send(LOW_MAGNESIUM, with(example(LOW_MAGNESIUM), key, state));

        assertCards(answer, List.of("warning: Muscle cramps: Low magnesium"));
        assertThat(gapsOf(answer)).noneMatch(gap -> gap.startsWith(key + " "));
    }

    @ParameterizedTest
    @CsvSource({"statements, absent", "measurements, failed", "allergies, absent", "allergies, partial"})
    void signing_an_order_without_a_part_that_is_not_core(String key, String state) {
        JsonNode answer = send(CLARITHROMYCIN, with(example(CLARITHROMYCIN), key, state));

        assertCards(answer, expanded("PAIR"));
        assertThat(gapsOf(answer)).noneMatch(gap -> gap.startsWith(key + " "));
    }

    @ParameterizedTest
    @CsvSource({"patient", "medications", "conditions", "labsRecent"})
    void signing_an_order_that_no_check_covers_is_silent(String key) {
        JsonNode answer = send(CLARITHROMYCIN, with(ordering("metformin"), key, "absent"));

        assertThat(cardsOf(answer)).isEmpty();
        assertThat(answer.at("/extension/dev.tonus.assessment/orders/0/outcome").asString())
                .isEqualTo("not-covered");
    }

    @Test
    void signing_an_order_that_is_not_recognized_beside_a_statin() {
        assertThat(cardsOf(send(CLARITHROMYCIN, ordering("Mystery drops"))))
                .containsExactly("info: Mystery drops was not recognized and not checked");
    }

    private static List<String> expanded(String cards) {
        List<String> expanded = new ArrayList<>();
        if (cards.contains("PAIR")) {
            expanded.add("critical: Clarithromycin 500 MG Oral Tablet with simvastatin 40 MG Oral Tablet");
        }
        if (cards.contains("NOT_CHECKED")) {
            expanded.add("warning: Interactions of clarithromycin 500 MG Oral Tablet could not be checked");
        }
        return expanded;
    }

    private static ObjectNode example(String name) {
        return GoldenRequest.copyOf(name);
    }

    /** The example with another drug, by its name, in place of clarithromycin. */
    private static ObjectNode ordering(String name) {
        ObjectNode request = example(CLARITHROMYCIN);
        ObjectNode drug = (ObjectNode) request.at("/context/draftOrders/entry/0/resource/medicationCodeableConcept");
        drug.removeAll();
        drug.put("text", name);
        return request;
    }

    private static ObjectNode with(ObjectNode request, String key, String state) {
        ObjectNode prefetch = request.withObject("prefetch");
        switch (state) {
            case "absent" -> prefetch.remove(key);
            case "null" -> prefetch.putNull(key);
            case "failed" -> prefetch.set(key, JSON.readTree("""
                    {"resourceType": "OperationOutcome", "issue": [{"severity": "error", "code": "exception"}]}
                    """));
            case "partial" ->
                prefetch.withObject(key)
                        .withArray("link")
                        .addObject()
                        .put("relation", "next")
                        .put("url", "http://example.org/fhir?page=2");
            default -> throw new IllegalArgumentException(state);
        }
        return request;
    }

    private JsonNode send(String example, ObjectNode request) {
        Client.Answer answer =
                new Client(port).post("/cds-services/" + Path.of(example).getName(0), request.toString());
        assertThat(answer.status()).isEqualTo(200);
        return answer.json();
    }

    private static void assertCards(JsonNode answer, List<String> beginnings) {
        List<String> cards = cardsOf(answer);
        assertThat(cards).hasSameSizeAs(beginnings);
        for (int i = 0; i < cards.size(); i++) {
            assertThat(cards.get(i)).startsWith(beginnings.get(i));
        }
    }
}
