package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.ReferenceRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabUnitTest {

    private static final String UCUM = "'system':'http://unitsofmeasure.org'";

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'unit':'mg/dL'\", mg/dL, mg/dL",
                "\"'unit':'MG/DL'\", mg/dL, MG/DL",
                "\"'unit':'mmol/L','system':'http://unitsofmeasure.org','code':'mmol/L'\", mmol/L, mmol/L",
                "\"'system':'http://unitsofmeasure.org','code':'mg/dL'\", mg/dL, mg/dL",
                "\"'code':'mg/dL'\", mg/dL, mg/dL",
                "\"'unit':'mg/dL','system':'urn:local','code':'77'\", mg/dL, mg/dL",
                "\"'unit':'milligrams per deciliter','system':'http://unitsofmeasure.org','code':'mg/dL'\", mg/dL, mg/dL",
                "\"'unit':'mg<br>','system':'http://unitsofmeasure.org','code':'mg/dL'\", mg/dL, mg/dL"
            })
    void the_unit_is_the_ucum_code_else_as_spelled(String members, String expected, String printed) {
        LabResult result = onlyMagnesium("'value':1.3," + members);

        assertThat(result.value().unit()).isEqualTo(expected);
        assertThat(result.printedUnit()).isEqualTo(printed);
    }

    @Test
    void two_spellings_of_equal_units_agree() {
        LabResult result = onlyPotassium("'value':3.1,'unit':'mEq/L'," + UCUM + ",'code':'mmol/L'");

        assertThat(result.value().unit()).isEqualTo("mmol/L");
        assertThat(result.printedUnit()).isEqualTo("mEq/L");
    }

    @ParameterizedTest
    @ValueSource(strings = {"'unit':''", "'unit':5", "'system':'http://unitsofmeasure.org'"})
    void a_value_without_a_unit_is_a_gap(String members) {
        PatientFacts facts = read(Resources.MAGNESIUM, "'value':1.3," + members);

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).containsExactly(unreadable("Magnesium of 2026-11-02 has no unit"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'unit':'meq/kg'",
                "'unit':'mg/dL','system':'http://unitsofmeasure.org','code':'ug/dL'",
                "'unit':'mmol/L','system':'http://unitsofmeasure.org','code':'mg/dL'"
            })
    void a_unit_that_is_not_known_for_the_test_or_contradicts_itself_is_a_gap(String members) {
        PatientFacts facts = read(Resources.MAGNESIUM, "'value':1.3," + members);

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(unreadable("Magnesium of 2026-11-02 has a unit that is not known for it"));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "[{'low':{'value':1.7}}], ≥ 1.7",
                "[{'high':{'value':2.4}}], ≤ 2.4",
                "\"{'low':{'value':1.7},'high':{'value':2.4}}\", 1.7–2.4",
                "\"[{'type':{'coding':[{'code':'normal'}]},'low':{'value':1.7}}]\", ≥ 1.7",
                "\"[{'type':{'coding':[{'code':'treatment'}]},'low':{'value':4}},{'low':{'value':1.7}}]\", ≥ 1.7",
                "\"[{'type':{'text':'treatment'},'low':{'value':4}}]\", no range given",
                "[{'text':'1.7 to 2.4'}], no range given",
                "[{'low':{'value':'1.7'}}], no range given",
                "[{'low':{'value':-1.7}}], no range given",
                "\"[{'low':{'value':2.4},'high':{'value':1.7}}]\", no range given",
                "\"[{'low':{'value':1.7,'unit':'meq/kg'},'high':{'value':2.4,'unit':'mg/dL'}}]\", ≤ 2.4",
                "'1.7-2.4', no range given",
                "[], no range given",
                "[null], no range given"
            })
    void the_first_normal_range_counts(String ranges, String expected) {
        assertThat(rangeOf(ranges).display()).isEqualTo(expected);
    }

    @Test
    void each_end_of_a_range_has_its_own_unit_else_that_of_the_result() {
        ReferenceRange range = rangeOf("[{'low':{'value':0.7,'unit':'mmol/L'},'high':{'value':2.4}}]");

        assertThat(range.findLow().orElseThrow().unit()).isEqualTo("mmol/L");
        assertThat(range.findHigh().orElseThrow().unit()).isEqualTo("mg/dL");
    }

    @Test
    void a_range_may_begin_at_zero() {
        assertThat(rangeOf("[{'low':{'value':0},'high':{'value':2.4}}]").display())
                .isEqualTo("0–2.4");
    }

    private static ReferenceRange rangeOf(String ranges) {
        return Call.with(Input.LABS_RECENT, Call.bundle(Resources.magnesium("1.3", "'referenceRange':" + ranges)))
                .read()
                .resultsOf("magnesium")
                .get(0)
                .range();
    }

    private static PatientFacts read(String code, String quantity) {
        return Call.with(Input.LABS_RECENT, Call.bundle(Resources.result(code, "'valueQuantity':{" + quantity + "}")))
                .read();
    }

    private static LabResult onlyMagnesium(String quantity) {
        return read(Resources.MAGNESIUM, quantity).resultsOf("magnesium").get(0);
    }

    private static LabResult onlyPotassium(String quantity) {
        return read(Resources.POTASSIUM, quantity).resultsOf("potassium").get(0);
    }

    private static DataGap unreadable(String text) {
        return new DataGap("magnesium", GapStatus.UNREADABLE, text);
    }
}
