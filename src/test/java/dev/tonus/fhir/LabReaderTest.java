package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.Comparator;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Unresolved;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabReaderTest {

    @Test
    void a_result_has_its_number_its_unit_its_date_and_its_range() {
        LabResult result =
                only(Resources.magnesium("1.30", "'referenceRange':[{'low':{'value':1.7},'high':{'value':2.4}}]"));

        assertThat(result.lab()).isEqualTo("magnesium");
        assertThat(result.references()).containsExactly("Observation/o1");
        assertThat(result.comparator()).isEqualTo(Comparator.EXACTLY);
        assertThat(result.value()).isEqualTo(Quantity.of("1.30", "mg/dL"));
        assertThat(result.printedUnit()).isEqualTo("mg/dL");
        assertThat(result.scale().canonicalUnit()).isEqualTo("mg/dL");
        assertThat(result.time().text()).isEqualTo("2026-11-02");
        assertThat(result.range().display()).isEqualTo("1.7–2.4");
        assertThat(result.preliminary()).isFalse();
        assertThat(result.method()).isEmpty();
    }

    @Test
    void every_coding_counts() {
        LabResult result = only(Resources.result(
                "'code':{'coding':[{'system':'local','code':'MG'},{},{'system':'http://loinc.org','code':'19123-9'}]}",
                "'valueQuantity':{'value':1.3,'unit':'mg/dL'}"));

        assertThat(result.lab()).isEqualTo("magnesium");
    }

    @Test
    void a_measurement_that_is_not_known_is_kept_by_its_codes_alone() {
        PatientFacts facts = read(Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'x'},{'code':'y'}],'text':'Words'}",
                "'valueQuantity':{'value':7}"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
        assertThat(facts.unresolvedLabs())
                .containsExactly(new Unresolved(
                        Unresolved.Kind.LAB, List.of(new Code("http://loinc.org", "x"), new Code("", "y"))));
    }

    @Test
    void what_is_known_and_what_is_no_measurement_is_not_kept_as_unknown() {
        PatientFacts facts = read(Resources.magnesium(
                "1.3", "'component':[{'code':{'text':'Comment'},'valueString':'see the laboratory'}]"));

        assertThat(facts.unresolvedLabs()).isEmpty();
    }

    @Test
    void codes_of_different_tests_contradict_each_other() {
        PatientFacts facts = read(Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'19123-9'},"
                        + "{'system':'http://loinc.org','code':'2823-3'}]}",
                "'valueQuantity':{'value':1.3,'unit':'mg/dL'}"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(new DataGap(
                        "labsRecent", GapStatus.UNREADABLE, "A result whose codes name different tests was left out"));
    }

    @ParameterizedTest
    @CsvSource({"final, false", "amended, false", "corrected, false", "Final, false", "preliminary, true"})
    void a_result_is_valid_and_may_be_preliminary(String status, boolean preliminary) {
        LabResult result = only(Resources.magnesium("1.3").replace("'final'", "'" + status + "'"));

        assertThat(result.preliminary()).isEqualTo(preliminary);
    }

    @ParameterizedTest
    @ValueSource(strings = {"registered", "cancelled", "entered-in-error"})
    void what_has_no_result_or_no_longer_is_passed_over(String status) {
        PatientFacts facts = read(Resources.magnesium("1.3").replace("'final'", "'" + status + "'"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'unknown'", "'unheard-of'", "5", "null"})
    void an_unknown_status_is_a_gap(String status) {
        PatientFacts facts = read(Resources.magnesium("1.3").replace("'final'", status));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has no known status"));
    }

    @ParameterizedTest
    @CsvSource({"<, BELOW", "<=, AT_MOST", ">, ABOVE", ">=, AT_LEAST"})
    void a_comparator_is_kept(String sign, Comparator expected) {
        LabResult result = only(value("'value':0.5,'comparator':'" + sign + "'," + Resources.MG_DL));

        assertThat(result.comparator()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'value':'1.3'",
                "'value':true",
                "'value':{}",
                "'value':[1.3]",
                "'value':1e999",
                "'value':1E+999999",
                "'value':1E-999999",
                "'value':1.3,'comparator':'ad'",
                "'value':1.3,'comparator':{}"
            })
    void a_value_that_is_no_number_is_a_gap(String value) {
        PatientFacts facts = read(value(value + "," + Resources.MG_DL));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has no readable number"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'valueString':'1.3 mg/dL'",
                "'valueInteger':1",
                "'valueCodeableConcept':{'text':'low'}",
                "'valueQuantity':'1.3 mg/dL'",
                "'valueQuantity':[]"
            })
    void a_value_of_another_kind_is_a_gap(String value) {
        PatientFacts facts = read(Resources.result(Resources.MAGNESIUM, value));

        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has no readable number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-1.3", "0", "0.0"})
    void a_value_that_cannot_be_is_a_gap_without_the_number(String value) {
        PatientFacts facts = read(Resources.magnesium(value));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has an impossible value"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "'valueQuantity':{}",
                "'valueQuantity':null",
                "'valueQuantity':{'unit':'mg/dL'}",
                "'valueQuantity':{'value':null}",
                "'dataAbsentReason':{'text':'broken'},'valueQuantity':{'value':1.3,'unit':'mg/dL'}"
            })
    void a_result_without_a_value_is_a_gap_if_there_is_no_other(String members) {
        PatientFacts facts = read(Resources.result(Resources.MAGNESIUM, members));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has no value"));
    }

    @Test
    void a_result_without_a_value_does_not_matter_beside_one_with_a_value() {
        PatientFacts facts = Call.with(
                        Input.LABS_RECENT,
                        Call.bundle(
                                Resources.result(Resources.MAGNESIUM),
                                Resources.withId(Resources.magnesium("1.3"), "o2")))
                .read();

        assertThat(facts.resultsOf("magnesium")).hasSize(1);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void components_with_codes_of_their_own_are_results_too() {
        PatientFacts facts = read(Resources.result(
                "'code':{'text':'Electrolytes'}",
                "'component':[{" + Resources.MAGNESIUM + ",'valueQuantity':{'value':1.3,'unit':'mg/dL'}}," + "{"
                        + Resources.POTASSIUM + ",'valueQuantity':{'value':3.1,'unit':'mmol/L'}}]"));

        assertThat(facts.resultsOf("magnesium")).hasSize(1);
        assertThat(facts.resultsOf("potassium")).hasSize(1);
        assertThat(facts.resultsOf("potassium").get(0).references()).containsExactly("Observation/o1");
    }

    @Test
    void an_analyte_without_units_needs_none() {
        LabResult result = only(Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'2744-1'}]}", "'valueQuantity':{'value':7.4}"));

        assertThat(result.value()).isEqualTo(Quantity.of("7.4", "1"));
        assertThat(result.printedUnit()).isEqualTo("1");
    }

    @Test
    void a_word_for_what_is_not_measured_in_numbers_is_passed_over() {
        PatientFacts facts = read(Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'2744-1'}]}",
                "'valueCodeableConcept':{'text':'acid'}"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    private static String value(String members) {
        return Resources.result(Resources.MAGNESIUM, "'valueQuantity':{" + members + "}");
    }

    private static DataGap unreadable(String text) {
        return new DataGap("magnesium", GapStatus.UNREADABLE, text);
    }

    private static PatientFacts read(String observation) {
        return Call.with(Input.LABS_RECENT, Call.bundle(observation)).read();
    }

    private static LabResult only(String observation) {
        PatientFacts facts = read(observation);
        assertThat(facts.dataGaps()).isEmpty();
        List<LabResult> results = facts.labResults().values().iterator().next();
        assertThat(results).hasSize(1);
        return results.get(0);
    }
}
