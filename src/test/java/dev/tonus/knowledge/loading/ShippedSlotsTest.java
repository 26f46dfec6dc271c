package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Changes of the shipped content after which a sentence could be printed with an empty slot are all noticed. */
class ShippedSlotsTest {

    private static final String MAGNESIUM = "causes/electrolyte/hypomagnesemia.yaml";
    private static final String STATIN = "causes/medication/statin-muscle-symptoms.yaml";
    private static final String M_MAGNESIUM = "options/m-magnesium.yaml";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // file | text | other | slots that may stay empty then
                MAGNESIUM + " | lab: { of: magnesium, low: mild } | takes: { class: ppi } | value date range",
                MAGNESIUM + " | { lab: magnesium } | { lab: potassium } | value date range",
                "definitions/magnesium-critical-in-30-days.yaml | low: extreme, within: 30 d | low: extreme, ifMissing: met |"
                        + " value date range",
                "definitions/magnesium-critical-in-30-days.yaml | { of: magnesium, low: extreme | { of: potassium, low: extreme |"
                        + " value date range",
                STATIN + " | lead: { class: statin } | lead: { drug: simvastatin } | drug since",
                STATIN + " | when: { takes: { class: statin, washout: true, changedBeforeSymptom: 12 wk } } |"
                        + " when: { takes: { class: statin, washout: true } } | since",
                STATIN + " | when: { takes: { class: statin, washout: true, changedBeforeSymptom: 12 wk } } |"
                        + " when: { takes: { class: statin, changedBeforeSymptom: 12 wk, ifMissing: met } } | since",
                M_MAGNESIUM + " | without: | # | value date",
                "options/m-potassium.yaml | lead: { class: potassium-sparing-diuretic } | # | drug",
                "order-checks/rx-statin-contraindicated.yaml | {drug} together with {with} | {capped} above {limit} |"
                        + " capped limit"
            })
    void a_promise_that_is_broken_is_noticed(String file, String text, String other, String slots) {
        List<Problem> problems = problems(ContentFolder.shipped().replacing(file, text, other));

        for (String slot : slots.split(" ", -1)) {
            assertThat(problems).anySatisfy(problem -> assertThat(problem.sentence())
                    .contains("The slot {" + slot + "} may stay empty"));
        }
    }

    private static List<Problem> problems(ContentFolder content) {
        try {
            assertThat(KnowledgeLoader.load(content.files(), Shipped.terminology()))
                    .isNotNull();
            return List.of();
        } catch (UnusableKnowledgeException unusable) {
            return unusable.problems();
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                // file | text | other
                MAGNESIUM
                        + " | when: { lab: { of: magnesium, low: mild } } | when: { lab: { of: magnesium, low: severe } }",
                MAGNESIUM
                        + " | - lab: { of: magnesium, low: moderate } | - not: { lab: { of: magnesium, low: moderate } }",
                STATIN + " | lead: { class: statin } | lead: { class: [statin, fibrate] }"
            })
    void a_change_that_keeps_the_promise_is_not_refused(String file, String text, String other) {
        assertThat(problems(ContentFolder.shipped().replacing(file, text, other)))
                .isEmpty();
    }
}
