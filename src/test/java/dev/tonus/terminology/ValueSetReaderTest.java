package dev.tonus.terminology;

import static dev.tonus.terminology.SmallTerminology.CRAMP;
import static dev.tonus.terminology.SmallTerminology.MAGNESIUM;
import static dev.tonus.terminology.SmallTerminology.crampWith;
import static dev.tonus.terminology.SmallTerminology.valueSet;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ValueSetReaderTest {

    private static final String ICD = "http://hl7.org/fhir/sid/icd-10-cm";
    private static final String NEEDS_A_SERVER =
            CRAMP + ": an include does not list its codes: it would need a terminology server";

    @ParameterizedTest
    @ValueSource(strings = {"{", "not json", "{} {}", "{\"id\": 1, \"id\": 2}"})
    void what_is_not_json_is_refused_with_its_line(String content) {
        assertThat(SmallTerminology.sound().with(CRAMP, "\n" + content).problems())
                .anyMatch(problem -> problem.startsWith(CRAMP + ":2: not JSON: "));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "{}", "{\"resourceType\": \"CodeSystem\"}"})
    void what_is_no_value_set_is_refused(String content) {
        assertThat(SmallTerminology.sound().with(CRAMP, content).problems()).contains(CRAMP + ": not a ValueSet");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"system\": \"http://hl7.org/fhir/sid/icd-10-cm\"}",
                "{\"system\": \"http://hl7.org/fhir/sid/icd-10-cm\", \"concept\": []}",
                "{\"valueSet\": [\"https://tonus.dev/fhir/ValueSet/myalgia\"]}",
                "{\"system\": \"http://hl7.org/fhir/sid/icd-10-cm\", \"filter\": [{\"property\": \"concept\", \"op\": \"is-a\", \"value\": \"R25\"}]}"
            })
    void what_needs_a_terminology_server_is_refused(String include) {
        String content = "{\"resourceType\": \"ValueSet\", \"id\": \"muscle-cramp\", \"compose\": {\"include\": [%s]}}"
                .formatted(include);

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems()).contains(NEEDS_A_SERVER);
    }

    @Test
    void what_says_nothing_of_the_codes_is_passed_over_wherever_it_stands() {
        String content = """
                {"text": {"status": "x", "concept": [{"code": "R25.3"}]}, "compose": {"inactive": [[{}]], "include": [
                 {"concept": [{"designation": [{"value": "R25.4"}], "display": "Cramp", "code": "R25.2"}],
                  "extension": [{"valueCoding": {"code": "R25.5"}}], "system": "http://hl7.org/fhir/sid/icd-10-cm"}]},
                 "id": "muscle-cramp", "resourceType": "ValueSet", "contained": [{"resourceType": "CodeSystem", "id": "x"}]}
                """;
        Terminology terminology = SmallTerminology.sound().with(CRAMP, content).load();

        assertThat(terminology.conditionSetsOf(new Code(ICD, "R25.2"))).containsExactly("muscle-cramp");
        assertThat(terminology.conditionSetsOf(new Code(ICD, "R25.3"))).isEmpty();
    }

    @Test
    void a_code_that_is_no_string_is_none() {
        String content = valueSet("muscle-cramp", ICD, "R25.2").replace("\"R25.2\"", "252");

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems())
                .contains(CRAMP + ": a concept has no code or no display:  a name");
    }

    @Test
    void a_set_that_waits_for_codes_has_a_name_and_holds_nothing() {
        String content = "{\"resourceType\": \"ValueSet\", \"id\": \"hard-to-code\","
                + " \"meta\": {\"tag\": [{\"code\": \"awaiting-codes\"}]}}";
        Terminology terminology = SmallTerminology.sound()
                .with("valuesets/conditions/hard-to-code.json", content)
                .load();

        assertThat(terminology.setsAwaitingCodes()).containsExactly("hard-to-code");
        assertThat(terminology.conditionSets()).contains("hard-to-code", "muscle-cramp");
    }

    @Test
    void a_set_that_holds_codes_waits_for_none() {
        String content = """
                {"resourceType": "ValueSet", "id": "muscle-cramp", "meta": {"tag": [{"code": "awaiting-codes"}]},
                 "compose": {"include": [{"system": "http://hl7.org/fhir/sid/icd-10-cm",
                 "concept": [{"code": "R25.2", "display": "Cramp and spasm"}]}]}}
                """;

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems())
                .containsExactly(CRAMP + ": the set lists codes: remove the tag awaiting-codes");
    }

    @Test
    void a_set_without_codes_is_refused() {
        String content = "{\"resourceType\": \"ValueSet\", \"id\": \"muscle-cramp\"}";

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems())
                .containsExactly(CRAMP + ": the set lists no code");
    }

    @Test
    void the_id_must_be_the_name_of_the_file() {
        assertThat(SmallTerminology.sound()
                        .with(CRAMP, valueSet("cramp", ICD, "R25.2"))
                        .problems())
                .containsExactly(CRAMP + ": the id is cramp instead of muscle-cramp");
        assertThat(SmallTerminology.sound()
                        .with(SmallTerminology.SNOMED_CRAMP, valueSet("muscle-cramp", "http://snomed.info/sct", "1"))
                        .problems())
                .containsExactly(
                        SmallTerminology.SNOMED_CRAMP + ": the id is muscle-cramp instead of muscle-cramp-snomed");
    }

    @ParameterizedTest
    @CsvSource({
        "http://snomed.info/sct, 55300003, the system of an include does not belong here: http://snomed.info/sct",
        "'', R25.2, 'the system of an include does not belong here: '",
        "http://hl7.org/fhir/sid/icd-10-cm, '', a concept has no code or no display:  a name",
        "http://hl7.org/fhir/sid/icd-10-cm, R2, the code is shorter than a category: R2"
    })
    void a_code_that_does_not_belong_is_refused(String system, String code, String problem) {
        assertThat(SmallTerminology.sound()
                        .with(CRAMP, valueSet("muscle-cramp", system, code))
                        .problems())
                .contains(CRAMP + ": " + problem);
    }

    @Test
    void a_code_listed_twice_is_refused() {
        String content = valueSet("muscle-cramp", ICD, "R25.2\", \"display\": \"x\"}, {\"code\": \"R25.2");

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems())
                .containsExactly(CRAMP + ": the code is listed twice: R25.2");
    }

    @Test
    void a_loinc_code_of_two_analytes_is_refused() {
        String other = "valuesets/labs/magnesium-rbc.json";

        assertThat(SmallTerminology.sound()
                        .with(other, valueSet("magnesium-rbc", "http://loinc.org", "19123-9"))
                        .problems())
                .containsExactly(MAGNESIUM + ": 19123-9 is listed in the set magnesium-rbc too");
    }

    @Test
    void a_name_of_two_kinds_of_set_is_refused() {
        String lab = "valuesets/labs/muscle-cramp.json";

        assertThat(SmallTerminology.sound()
                        .with(lab, valueSet("muscle-cramp", "http://loinc.org", "1-8"))
                        .problems())
                .contains(lab + ": the set is defined in " + CRAMP + " too");
    }

    @Test
    void an_empty_folder_is_refused() {
        assertThat(SmallTerminology.sound().without(CRAMP).problems())
                .containsExactly("valuesets/conditions: the folder holds no value set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"concept\": [{\"code\": \"R25.2\"}]} | an exclude is not one regular expression on the code",
                "{\"filter\": [{\"property\": \"concept\", \"op\": \"is-a\", \"value\": \"R25\"}]} "
                        + "| an exclude is not one regular expression on the code",
                "{\"filter\": [{\"property\": \"code\", \"op\": \"regex\", \"value\": \"(\"}]} "
                        + "| the regular expression of an exclude is wrong: Unclosed group"
            })
    void an_exclude_that_cannot_be_applied_is_refused(String exclude, String problem) {
        String content = crampWith("R25.2", "\"exclude\": [" + exclude + "]");

        assertThat(SmallTerminology.sound().with(CRAMP, content).problems()).containsExactly(CRAMP + ": " + problem);
    }
}
