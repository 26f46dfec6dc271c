package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Condition;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FindingReaderTest {

    private static final String LOW_POTASSIUM =
            "{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6','display':'Low K'}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'valueBoolean':true",
                "'valueInteger':3",
                "'valueQuantity':{'value':2,'unit':'/wk'}",
                "'valueString':'Yes'",
                "'valueCodeableConcept':{'coding':[{'code':'x','display':'Present (qualifier value)'}]}"
            })
    void a_symptom_that_was_observed_is_a_finding(String value) {
        PatientFacts facts = read(Resources.result(Resources.CRAMP, value));

        assertThat(facts.dataGaps()).isEmpty();
        assertThat(facts.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.origin()).isEqualTo(Condition.Origin.FINDING);
            assertThat(condition.reference()).isEqualTo("Observation/o1");
            assertThat(condition.concepts()).contains("muscle-cramp");
            assertThat(condition.active()).isTrue();
            assertThat(condition.onset().text()).isEqualTo("2026-11-02");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueBoolean':false",
                "'valueInteger':0",
                "'valueString':'denied'",
                "'valueCodeableConcept':{'coding':[{'code':'x','display':'Absent (qualifier value)'}]}",
                "'valueCodeableConcept':{'text':'No'}",
                "'interpretation':[{'coding':[{'code':'NEG'}]}]",
                "'dataAbsentReason':{'coding':[{'code':'not-asked'}]}"
            })
    void what_is_denied_or_was_not_asked_is_none(String value) {
        PatientFacts facts = read(Resources.result(Resources.CRAMP, value));

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void an_answer_that_is_not_understood_is_a_gap() {
        PatientFacts facts = read(Resources.result(Resources.CRAMP, "'valueString':'yes and no'"));

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.CONDITIONS,
                        GapStatus.UNREADABLE,
                        "\"Calf cramps\" has an answer that could not be read"));
    }

    @ParameterizedTest
    @CsvSource({"Chief complaint, 1", "Family history, 0", "History of mother, 0"})
    void a_value_is_a_finding_unless_the_question_is_about_relatives(String question, int findings) {
        String observation = Resources.result(
                "'code':{'coding':[{'code':'q','display':'" + question + "'}]}",
                "'valueCodeableConcept':" + LOW_POTASSIUM);

        assertThat(read(observation).conditions())
                .hasSize(findings)
                .allSatisfy(condition -> assertThat(condition.text()).isEqualTo("Low K"));
    }

    @Test
    void a_finding_of_more_than_90_days_ago_is_history() {
        String observation = Resources.result(Resources.CRAMP).replace("2026-11-02T08", "2026-08-22T08");

        assertThat(read(observation).conditions()).singleElement().satisfies(condition -> assertThat(condition.active())
                .isFalse());
    }

    @Test
    void what_is_not_final_is_none() {
        String observation = Resources.result(Resources.CRAMP).replace("final", "preliminary");

        assertThat(read(observation).conditions()).isEmpty();
    }

    @Test
    void a_finding_has_the_side_that_the_body_site_names() {
        String observation = Resources.result(Resources.CRAMP, "'bodySite':{'text':'Structure of left calf'}");

        assertThat(read(observation).conditions()).singleElement().satisfies(condition -> assertThat(condition.sites())
                .isEqualTo(Set.of("left")));
    }

    @Test
    void a_date_that_was_observed_is_a_dated_finding_and_no_lab() {
        PatientFacts facts = read(Resources.result(
                "'code':{'coding':[{'system':'http://example.org/dates','code':'edd'}]}",
                "'valueDateTime':'2027-03-01'"));

        assertThat(facts.datedFindings()).singleElement().satisfies(finding -> {
            assertThat(finding.lab()).isEqualTo("due-date");
            assertThat(finding.value().text()).isEqualTo("2027-03-01");
            assertThat(finding.recorded().text()).isEqualTo("2026-11-02");
        });
        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void what_is_observed_of_somebody_else_is_left_out_and_said() {
        PatientFacts facts = read(Resources.magnesium("1.1", "'focus':[{'reference':'RelatedPerson/baby'}]"));

        assertThat(facts.resultsOf("magnesium")).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.LABS_RECENT,
                        GapStatus.OTHER_PATIENT,
                        "An observation that is about somebody or something else was left out"));
    }

    private static PatientFacts read(String observation) {
        return Call.with(Input.LABS_RECENT, Call.bundle(observation)).read();
    }
}
