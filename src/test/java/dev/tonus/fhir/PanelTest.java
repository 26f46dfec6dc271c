package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Panels: their members are contained, entries of the Bundle or not there, and may stand in components as well. */
class PanelTest {

    private static final String PANEL = "'code':{'text':'Electrolytes'}";
    private static final String CREATINE_KINASE = "'code':{'coding':[{'system':'http://loinc.org','code':'2157-6'}]}";

    @Test
    void members_contained_in_the_panel_are_results_of_the_panel() {
        String panel = panel("#k", "'contained':[" + potassium("k", "3.1") + "]");

        PatientFacts facts = read(panel);

        assertThat(facts.dataGaps()).isEmpty();
        assertThat(values(facts)).containsExactly("3.1 mmol/L");
        assertThat(facts.resultsOf("potassium").get(0).references()).containsExactly("Observation/panel");
    }

    @Test
    void a_contained_member_about_somebody_else_is_left_out_and_said() {
        String member = Resources.of("Patient/p2", potassium("k", "3.1"));

        PatientFacts facts = read(panel("#k", "'contained':[" + member + "]"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.LABS_RECENT,
                        GapStatus.OTHER_PATIENT,
                        "An observation that is about somebody or something else was left out"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'contained':[%s,{'resourceType':'Specimen','id':'s1','condition':[{'coding':[{'code':'HEM'}]}]}]",
                "'contained':[%s],'note':[{'text':'Specimen hemolyzed'}]",
                "'contained':[%s,{'resourceType':'Specimen','id':'s2','condition':[{'coding':[{'code':'HEM'}]}]}],"
                        + "'specimen':{'reference':'#s2'}"
            })
    void hemolysis_of_the_panel_spoils_its_contained_members(String members) {
        String member = Resources.withId(
                Resources.result(
                        Resources.POTASSIUM,
                        "'specimen':{'reference':'#s1'}",
                        "'valueQuantity':{'value':6.9,'unit':'mmol/L'}"),
                "k");

        PatientFacts facts = read(panel("#k", members.formatted(member)));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).hasSize(1).first().satisfies(gap -> assertThat(gap.text())
                .isEqualTo("Potassium of 2026-11-02 was measured in a hemolyzed specimen"));
    }

    @Test
    void members_that_the_server_included_are_results_and_do_not_fill_the_page() {
        StringBuilder entries = new StringBuilder("{'resource':" + panel("Observation/k0") + "}");
        for (int index = 0; index < PageSize.of(Input.LABS_RECENT); index++) {
            entries.append(",{'search':{'mode':'include'},'resource':")
                    .append(potassium("k" + index, "3.1"))
                    .append("}");
        }

        PatientFacts facts = Call.with(Input.LABS_RECENT, "{'resourceType':'Bundle','entry':[" + entries + "]}")
                .read();

        assertThat(facts.resultsOf("potassium")).hasSize(PageSize.of(Input.LABS_RECENT));
        assertThat(facts.receiptOf(Input.LABS_RECENT)).isEqualTo(Receipt.COMPLETE);
    }

    @Test
    void a_result_that_is_a_component_and_a_member_counts_once_and_as_the_member() {
        PatientFacts facts = read(panel("Observation/k", component("3.1")), potassium("k", "3.1"));

        assertThat(facts.dataGaps()).isEmpty();
        assertThat(facts.resultsOf("potassium"))
                .extracting(LabResult::references)
                .containsExactly(List.of("Observation/k"));
    }

    @Test
    void a_component_does_not_stand_for_a_member_that_was_called_back() {
        String member = potassium("k", "3.1").replace("'final'", "'entered-in-error'");

        assertThat(read(panel("Observation/k", component("3.1")), member).labResults())
                .isEmpty();
    }

    @Test
    void a_component_counts_where_the_member_has_no_value_or_measures_something_else() {
        String empty = Resources.withId(Resources.result(Resources.POTASSIUM), "k");
        String other = Resources.withId(Resources.magnesium("1.9"), "k");

        assertThat(values(read(panel("Observation/k", component("3.1")), empty)))
                .containsExactly("3.1 mmol/L");
        assertThat(values(read(panel("Observation/k", component("3.1")), other)))
                .containsExactly("3.1 mmol/L");
    }

    @Test
    void a_member_that_did_not_come_makes_the_answer_partial_and_is_said() {
        PatientFacts facts = read(panel("Observation/k"));

        assertThat(facts.receiptOf(Input.LABS_RECENT)).isEqualTo(Receipt.PARTIAL);
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.LABS_RECENT, GapStatus.PARTIAL, "Not all results that a panel names were sent"));
    }

    @Test
    void a_member_may_come_under_another_key() {
        PatientFacts facts = Call.with(Input.LABS_RECENT, Call.bundle(panel("Observation/ck")))
                .and(
                        Input.LABS_YEAR,
                        Call.bundle(Resources.withId(
                                Resources.result(CREATINE_KINASE, "'valueQuantity':{'value':90,'unit':'U/L'}"), "ck")))
                .read();

        assertThat(facts.receiptOf(Input.LABS_RECENT)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.resultsOf("creatine-kinase")).hasSize(1);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"urn:uuid:5", "https://ehr.example/Observation/k", "Observation/k/_history/2"})
    void a_member_is_found_by_its_full_url_and_with_a_version(String reference) {
        String fullUrl = reference.startsWith("urn") ? "'fullUrl':'urn:uuid:5'," : "";

        PatientFacts facts = Call.with(
                        Input.LABS_RECENT,
                        "{'resourceType':'Bundle','entry':[{'resource':" + panel(reference, component("3.1")) + "},{"
                                + fullUrl + "'resource':" + potassium("k", "3.1") + "}]}")
                .read();

        assertThat(facts.receiptOf(Input.LABS_RECENT)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.resultsOf("potassium")).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"5", "'text'", "{}", "[null]", "[{'reference':5}]", "[{'display':'Potassium'}]", "[[[]]]"})
    void members_that_are_no_references_do_no_harm(String members) {
        PatientFacts facts = read(Resources.withId(
                Resources.result(PANEL, "'hasMember':" + members + ",'contained':[5,null,{'resourceType':[]}]"),
                "panel"));

        assertThat(facts.labResults()).isEmpty();
    }

    private static String panel(String member, String... members) {
        String reference = "'hasMember':[{'reference':'" + member + "'}]";
        return Resources.withId(Resources.result(PANEL, reference, members.length == 0 ? "" : members[0]), "panel");
    }

    private static String component(String value) {
        return "'component':[{" + Resources.POTASSIUM + ",'valueQuantity':{'value':" + value + ",'unit':'mmol/L'}}]";
    }

    private static String potassium(String id, String value) {
        return Resources.withId(
                Resources.result(Resources.POTASSIUM, "'valueQuantity':{'value':" + value + ",'unit':'mmol/L'}"), id);
    }

    private static List<String> values(PatientFacts facts) {
        return facts.resultsOf("potassium").stream().map(LabResult::display).toList();
    }

    private static PatientFacts read(String... resources) {
        return Call.with(Input.LABS_RECENT, Call.bundle(resources)).read();
    }
}
