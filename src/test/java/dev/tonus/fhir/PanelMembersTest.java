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

/** Members of a panel that are entries of their own, wherever they came: what the panel says holds for them, too. */
class PanelMembersTest {

    private static final String HEMOLYZED = "'note':[{'text':'Specimen hemolyzed'}]";
    private static final String SPOILED = "Potassium of 2026-11-02 was measured in a hemolyzed specimen";

    @Test
    void hemolysis_of_a_panel_spoils_a_member_that_stands_before_it() {
        assertIsSpoiled(read(potassium("k", "6.9"), panel("panel", HEMOLYZED, "Observation/k")));
    }

    @Test
    void hemolysis_of_a_panel_spoils_a_member_that_stands_behind_it() {
        assertIsSpoiled(read(panel("panel", HEMOLYZED, "Observation/k"), potassium("k", "6.9")));
    }

    @Test
    void hemolysis_of_a_panel_spoils_a_member_that_came_before_it_under_another_key() {
        assertIsSpoiled(Call.with(Input.LABS_RECENT, Call.bundle(potassium("k", "6.9")))
                .and(Input.MEASUREMENTS, Call.bundle(panel("panel", HEMOLYZED, "Observation/k")))
                .read());
    }

    @Test
    void hemolysis_of_a_panel_spoils_a_member_that_came_behind_it_under_another_key() {
        assertIsSpoiled(Call.with(Input.LABS_RECENT, Call.bundle(panel("panel", HEMOLYZED, "Observation/k")))
                .and(Input.LABS_YEAR, Call.bundle(potassium("k", "6.9")))
                .read());
    }

    @Test
    void the_hemolyzed_specimen_of_a_panel_spoils_its_members() {
        String specimen = "{'resourceType':'Specimen','id':'s1','condition':[{'coding':[{'code':'HEM'}]}]}";

        assertIsSpoiled(read(
                potassium("k", "6.9"),
                panel("panel", "'specimen':{'reference':'Specimen/s1'}", "Observation/k"),
                specimen));
    }

    @Test
    void hemolysis_of_a_panel_spoils_the_members_of_its_panels_and_what_these_hold() {
        String inner = panel("inner", component("6.8"), "Observation/k");

        PatientFacts facts = read(potassium("k", "6.9"), inner, panel("outer", HEMOLYZED, "Observation/inner"));

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).extracting("text").containsExactly(SPOILED);
    }

    @Test
    void a_member_is_spoiled_by_its_full_url_and_with_a_version() {
        String member = "{'fullUrl':'urn:uuid:5','resource':" + potassium("k", "6.9") + "}";

        for (String reference :
                List.of("urn:uuid:5", "https://ehr.example/Observation/k", "Observation/k/_history/2")) {
            assertIsSpoiled(Call.with(Input.LABS_RECENT, bundle(member, entry(panel("panel", HEMOLYZED, reference))))
                    .read());
        }
    }

    @Test
    void a_member_without_an_id_is_spoiled_by_its_full_url() {
        String nameless = potassium("k", "6.9").replace("'id':'k',", "");
        String member = "{'fullUrl':'urn:uuid:5','resource':" + nameless + "}";

        assertIsSpoiled(Call.with(Input.LABS_RECENT, bundle(member, entry(panel("panel", HEMOLYZED, "urn:uuid:5"))))
                .read());
    }

    @Test
    void a_panel_without_an_id_tells_of_its_members_too() {
        String nameless = panel("panel", HEMOLYZED, "Observation/k").replace("'id':'panel',", "");

        assertIsSpoiled(read(potassium("k", "6.9"), nameless));
    }

    @Test
    void a_reference_to_a_contained_member_leads_to_no_entry_of_the_same_id() {
        PatientFacts facts = read(potassium("k", "3.1"), panel("panel", HEMOLYZED, "#k"));

        assertThat(facts.resultsOf("potassium")).hasSize(1);
    }

    @Test
    void of_a_panel_that_came_twice_the_first_one_tells() {
        PatientFacts facts = Call.with(
                        Input.LABS_RECENT,
                        Call.bundle(potassium("k", "3.1"), panel("panel", "'note':'fine'", "Observation/k")))
                .and(Input.LABS_YEAR, Call.bundle(panel("panel", HEMOLYZED, "Observation/k")))
                .read();

        assertThat(facts.resultsOf("potassium")).hasSize(1);
    }

    @Test
    void what_minds_no_hemolysis_and_what_is_no_member_counts() {
        String kinase = Resources.withId(
                Resources.result(
                        "'code':{'coding':[{'system':'http://loinc.org','code':'2157-6'}]}",
                        "'valueQuantity':{'value':900,'unit':'U/L'}"),
                "ck");

        PatientFacts facts = read(
                kinase,
                potassium("k", "3.1"),
                panel("panel", HEMOLYZED, "Observation/ck"),
                panel("other", "'note':[{'text':'No hemolysis'}]", "Observation/k"));

        assertThat(facts.resultsOf("creatine-kinase")).hasSize(1);
        assertThat(facts.resultsOf("potassium")).hasSize(1);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_cancelled_panel_still_tells_of_its_specimen_but_one_entered_in_error_tells_nothing() {
        String panel = panel("panel", HEMOLYZED, "Observation/k");

        assertIsSpoiled(read(potassium("k", "6.9"), panel.replace("'final'", "'cancelled'")));
        assertThat(read(potassium("k", "6.9"), panel.replace("'final'", "'entered-in-error'"))
                        .resultsOf("potassium"))
                .hasSize(1);
    }

    @Test
    void the_panel_of_another_patient_tells_nothing() {
        String foreign = Resources.of("Patient/p2", panel("panel", HEMOLYZED, "Observation/k"));

        assertThat(read(potassium("k", "6.9"), foreign).resultsOf("potassium")).hasSize(1);
    }

    @Test
    void panels_that_are_members_of_each_other_do_no_harm() {
        PatientFacts facts = read(
                panel("a", HEMOLYZED, "Observation/b"),
                panel("b", component("6.9"), "Observation/a"),
                panel("c", HEMOLYZED, "Observation/c"));

        assertThat(facts.labResults()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"LABS_YEAR", "MEASUREMENTS"})
    void a_component_counts_once_if_the_member_came_under_another_key(Input other) {
        PatientFacts facts = Call.with(
                        Input.LABS_RECENT, Call.bundle(panel("panel", component("3.1"), "Observation/k")))
                .and(other, Call.bundle(potassium("k", "3.1")))
                .read();

        assertThat(referencesOf(facts)).containsExactly(List.of("Observation/k"));
        assertThat(facts.receiptOf(Input.LABS_RECENT)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_component_counts_once_if_the_member_came_before_it_under_another_key() {
        PatientFacts facts = Call.with(Input.LABS_RECENT, Call.bundle(potassium("k", "3.1")))
                .and(Input.LABS_YEAR, Call.bundle(panel("panel", component("3.1"), "Observation/k/_history/2")))
                .read();

        assertThat(referencesOf(facts)).containsExactly(List.of("Observation/k"));
    }

    @Test
    void a_component_does_not_stand_for_a_member_of_another_key_that_was_called_back() {
        PatientFacts facts = Call.with(
                        Input.LABS_RECENT, Call.bundle(panel("panel", component("3.1"), "Observation/k")))
                .and(Input.LABS_YEAR, Call.bundle(potassium("k", "3.1").replace("'final'", "'entered-in-error'")))
                .read();

        assertThat(facts.labResults()).isEmpty();
    }

    @Test
    void a_component_counts_if_the_member_is_of_another_patient() {
        PatientFacts facts = read(
                panel("panel", component("3.1"), "Observation/k"), Resources.of("Patient/p2", potassium("k", "3.1")));

        assertThat(referencesOf(facts)).containsExactly(List.of("Observation/panel"));
        assertThat(facts.dataGaps()).extracting("status").contains(GapStatus.OTHER_PATIENT);
    }

    private static void assertIsSpoiled(PatientFacts facts) {
        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).extracting("text").containsExactly(SPOILED);
    }

    private static List<List<String>> referencesOf(PatientFacts facts) {
        return facts.resultsOf("potassium").stream().map(LabResult::references).toList();
    }

    private static String panel(String id, String member, String reference) {
        return Resources.withId(
                Resources.result(
                        "'code':{'text':'Electrolytes'}", "'hasMember':[{'reference':'" + reference + "'}]", member),
                id);
    }

    private static String component(String value) {
        return "'component':[{" + Resources.POTASSIUM + ",'valueQuantity':{'value':" + value + ",'unit':'mmol/L'}}]";
    }

    private static String potassium(String id, String value) {
        return Resources.withId(
                Resources.result(Resources.POTASSIUM, "'valueQuantity':{'value':" + value + ",'unit':'mmol/L'}"), id);
    }

    private static String entry(String resource) {
        return "{'resource':" + resource + "}";
    }

    private static String bundle(String... entries) {
        return "{'resourceType':'Bundle','entry':[" + String.join(",", entries) + "]}";
    }

    private static PatientFacts read(String... resources) {
        return Call.with(Input.LABS_RECENT, Call.bundle(resources)).read();
    }
}
