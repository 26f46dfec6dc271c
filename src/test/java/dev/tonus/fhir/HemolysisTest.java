package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HemolysisTest {

    private static final String NOTE = "'note':[{'text':'Specimen hemolyzed'}]";
    private static final String SPECIMEN = "{'resourceType':'Specimen','id':'s1','condition':["
            + "{'coding':[{'system':'http://terminology.hl7.org/CodeSystem/v2-0493','code':'HEM'}]}]}";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'note':[{'text':'Specimen hemolyzed'}]",
                "'note':{'text':'grossly HAEMOLYSED'}",
                "'note':[{'text':'fine'},{'text':'Hemolysis 3+'}]",
                "'note':[{'text':'No clots. Hemolysis present'}]",
                "'note':'hemolytic'",
                "'note':'Hemolyzed - not suitable for potassium'",
                "'note':'Hemolysis: none of the results is valid'",
                "'note':'hemolysis index: 0.8'",
                "'note':'hemolysis not excluded'",
                "'note':'Hemolysis: none in tube 1, hemolysis 2+ in tube 2'",
                "'comment':'slight hemolysis'",
                "'comments':'slight hemolysis'",
                "'interpretation':[{'text':'Haemolysis'}]",
                "'interpretation':{'coding':[{'code':'x','display':'hemolyzed specimen'}]}"
            })
    void a_result_that_is_reported_as_hemolyzed_is_a_gap(String member) {
        PatientFacts facts = read(potassium(member));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(new DataGap(
                        "potassium",
                        GapStatus.UNREADABLE,
                        "Potassium of 2026-11-02 was measured in a hemolyzed specimen"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'note':[{'text':'No hemolysis'}]",
                "'note':[{'text':'Specimen not hemolyzed'}]",
                "'note':[{'text':'non-haemolysed, no hemolysis'}]",
                "'note':[{'text':'drawn without hemolysis'}]",
                "'note':[{'text':'Hemolysis: none'}]",
                "'note':[{'text':'Haemolysis: None. Lipemia: 1+'}]",
                "'note':[{'text':'Hemolysis index: 0, icterus index: 1'}]",
                "'note':[{'text':'hemolysis not detected'}]",
                "'note':[{'text':'Hemolysis absent'}]",
                "'note':[{'text':'lipemic'}]",
                "'note':[]",
                "'interpretation':[{'coding':[{'code':'L'}]}]",
                "'specimen':{'reference':'Specimen/9'}",
                "'specimen':{}"
            })
    void a_result_that_is_not_reported_as_hemolyzed_counts(String member) {
        assertThat(read(potassium(member)).resultsOf("potassium")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"no hemolysis ", "unhemoly", "hemolysis: none, "})
    void an_endless_comment_on_a_good_specimen_is_read_to_its_end(String comment) {
        String good = "'note':'" + comment.repeat(200_000) + "'";

        assertThat(read(potassium(good)).resultsOf("potassium")).hasSize(1);
        assertThat(read(potassium(good.replaceFirst("'$", "; hemolyzed'"))).resultsOf("potassium"))
                .isEmpty();
    }

    @Test
    void the_specimen_of_the_bundle_tells() {
        PatientFacts facts = read(potassium("'specimen':{'reference':'Specimen/s1'}"), SPECIMEN);

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).hasSize(1);
    }

    @Test
    void the_contained_specimen_tells() {
        PatientFacts facts = read(potassium("'contained':[" + SPECIMEN + "],'specimen':{'reference':'#s1'}"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).hasSize(1);
    }

    @Test
    void the_words_for_the_condition_of_a_specimen_tell() {
        String specimen = "{'resourceType':'Specimen','id':'s1','condition':{'text':'Hemolyzed'}}";

        PatientFacts facts = read(potassium("'specimen':{'reference':'Specimen/s1'}"), specimen);

        assertThat(facts.labResults()).isEmpty();
    }

    @Test
    void a_good_specimen_does_not_matter() {
        String specimen = SPECIMEN.replace("HEM", "COOL");

        PatientFacts facts = read(potassium("'specimen':{'reference':'Specimen/s1'}"), specimen);

        assertThat(facts.resultsOf("potassium")).hasSize(1);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void an_analyte_that_does_not_mind_counts() {
        PatientFacts facts = read(Resources.result(
                "'code':{'coding':[{'system':'http://loinc.org','code':'2157-6'}]}",
                "'valueQuantity':{'value':900,'unit':'U/L'}",
                NOTE));

        assertThat(facts.resultsOf("creatine-kinase")).hasSize(1);
    }

    @Test
    void the_interpretation_of_a_component_concerns_that_component_only() {
        PatientFacts facts = read(Resources.result(
                "'code':{'text':'Electrolytes'}",
                "'component':[{" + Resources.POTASSIUM
                        + ",'valueQuantity':{'value':6.9,'unit':'mmol/L'},'interpretation':{'text':'hemolyzed'}},"
                        + "{" + Resources.MAGNESIUM + ",'valueQuantity':{'value':1.3,'unit':'mg/dL'}}]"));

        assertThat(facts.resultsOf("potassium")).isEmpty();
        assertThat(facts.resultsOf("magnesium")).hasSize(1);
    }

    private static String potassium(String member) {
        return Resources.result(Resources.POTASSIUM, "'valueQuantity':{'value':6.9,'unit':'mmol/L'}", member);
    }

    private static PatientFacts read(String... resources) {
        return Call.with(Input.LABS_RECENT, Call.bundle(resources)).read();
    }
}
