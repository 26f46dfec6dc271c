package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CaseFilesTest {

    private final CaseFiles files = new CaseFiles();

    @Test
    void a_case_is_a_patient_and_what_is_expected() {
        add("symptoms: [{ kind: cramp, onset: -10 d }]", "findings: { hypomagnesemia: none }");

        assertThat(files.cases()).singleElement().satisfies(one -> {
            assertThat(one.sentence()).isEqualTo("A patient.");
            assertThat(one.facts().conditions()).hasSize(1);
            assertThat(one.expectations())
                    .extracting(Expectation::sentence)
                    .containsExactly("hypomagnesemia is not found", "the notices are []");
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "sintoms: []                                            | Unknown key 'sintoms'",
                "patient: { height: 180 }                               | Unknown key 'height'",
                "patient: { sex: none }                                 | Unknown word 'none': use one of female, male",
                "symptoms: [{ kind: twitch, onset: none }]              | Unknown word 'twitch'",
                "symptoms: [{ kind: cramp }]                            | The key 'onset' is missing",
                "symptoms: [{ kind: cramp, onset: lately }]             | Needed here: an offset in days",
                "conditions: [{ set: seizure, onset: none, site: top }] | Unknown word 'top'",
                "conditions: [{ set: seizure, onset: -1 d, status: x }] | Unknown word 'x'",
                "medications: [{ drug: digoxin, dose: 1 tablet }]       | Needed here: a dose in mg/d",
                "medications: [{ drug: digoxin, route: nose }]          | Unknown word 'nose'",
                "medications: [{ dose: 5 mg/d }]                        | Exactly one of these keys is needed: drug, drugs",
                "medications: [{ drug: digoxin, drugs: [digoxin] }]     | Exactly one of these keys is needed: drug, drugs",
                "labs: [{ lab: magnesium, value: \"1\", at: -1 d }]     | Needed here: a value with its unit",
                "labs: [{ lab: magnesium, value: 1 mg/dL, at: soon }]   | Needed here: an offset in days",
                "notReceived: [horoscope]                               | Unknown word 'horoscope'"
            })
    void what_is_given_in_the_wrong_shape_is_refused_with_file_and_line(String given, String refusal) {
        assertThatThrownBy(() -> add(given, "only: true"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.yaml:3: " + refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "conditions: [{ set: bad-luck, onset: -1 d }]           | Unknown set 'bad-luck'",
                "conditions: [{ set: seizure, onset: 2026-13 }]         | '2026-13' is neither '-10 d' nor a date",
                "procedures: [{ set: haircut, at: -1 d }]               | Unknown procedure 'haircut'",
                "encounters: [{ reason: tea }]                          | Unknown set 'tea'",
                "allergies: [{ drug: cats }]                            | Unknown drug 'cats'",
                "medications: [{ drug: snake-oil }]                     | Unknown drug 'snake-oil'",
                "labs: [{ lab: vibes, value: 1 mg/dL, at: -1 d }]       | Unknown lab 'vibes'"
            })
    void a_name_that_is_not_known_is_refused_with_file_and_case(String given, String refusal) {
        assertThatThrownBy(() -> add(given, "only: true"))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.yaml, \"A patient.\": " + refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "surprise: {}                       | Unknown key 'surprise'",
                "findings: { hypokalemia: perhaps } | Unknown word 'perhaps': use one of none, unknown",
                "cards: [{ title: x }]              | Unknown key 'title'",
                "gaps: { potassium: karma }         | Unknown word 'karma'",
                "notices: [karma]                   | Unknown word 'karma'"
            })
    void what_is_expected_in_the_wrong_shape_is_refused_with_file_and_line(String then, String refusal) {
        assertThatThrownBy(() -> add("patient: { age: 50 }", then))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.yaml:4: " + refusal);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "findings: { gout: none }           | Unknown finding 'gout'",
                "findings: { hypokalemia: unknown } | An unknown finding wants something",
                "order: [gout]                      | Unknown finding 'gout'",
                "options: { m-leeches: allowed }    | Unknown option 'm-leeches'",
                "gaps: { karma: empty }             | Unknown gap 'karma'",
                "noGaps: [karma]                    | Unknown gap 'karma'",
                "suggests: [autopsy]                | Unknown order 'autopsy'"
            })
    void what_nobody_can_expect_is_refused_with_file_and_case(String then, String refusal) {
        assertThatThrownBy(() -> add("patient: { age: 50 }", then))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("some.yaml, \"A patient.\": " + refusal);
    }

    @Test
    void two_cases_do_not_have_the_same_sentence() {
        add("patient: { age: 50 }", "only: true");

        assertThatThrownBy(() -> add("patient: { age: 60 }", "only: true"))
                .hasMessageContaining("'A patient.' also stands in some.yaml");
    }

    private void add(String given, String then) {
        files.add("some.yaml", """
                cases:
                  - case: A patient.
                    given: { %s }
                    then: { %s }
                """.formatted(given, then));
    }
}
