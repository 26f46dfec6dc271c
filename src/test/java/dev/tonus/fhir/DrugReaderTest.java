package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.node.MissingNode;

class DrugReaderTest {

    private static final String CODE =
            "'code':{'coding':[{'system':'local','code':'GPI-1'},{'system':'http://www.nlm.nih.gov/research/umls/rxnorm',"
                    + "'code':'312961'}],'text':'Zocor 20 mg'}";
    private static final String MEDICATION = "{'resourceType':'Medication','id':'x1'," + CODE + "}";

    @Test
    void a_concept_is_resolved_with_all_its_codes_and_its_text() {
        Drug drug = only("'medicationCodeableConcept':" + CODE.substring("'code':".length()), "{}");

        assertThat(drug.text()).isEqualTo("Zocor 20 mg");
        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
    }

    @Test
    void without_a_text_the_display_names_the_drug() {
        Drug drug = only("'medicationCodeableConcept':{'coding':[{'display':'simvastatin 20 MG Oral Tablet'}]}", "{}");

        assertThat(drug.text()).isEqualTo("simvastatin 20 MG Oral Tablet");
        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'x1'", "'#x1'"})
    void a_contained_medication_is_followed(String id) {
        String contained = "'contained':[{'resourceType':'Medication','id':" + id + "," + CODE + "}]";

        Drug drug = only(contained + ",'medicationReference':{'reference':'#x1'}", "{}");

        assertThat(drug.text()).isEqualTo("Zocor 20 mg");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Medication/x1",
                "Medication/x1/_history/2",
                "https://ehr.example/r4/Medication/x1",
                "urn:uuid:x1"
            })
    void another_entry_of_the_bundle_is_followed_by_its_id(String reference) {
        Drug drug = only(reference(reference), "{'resourceType':'Bundle','entry':[{'resource':" + MEDICATION + "}]}");

        assertThat(drug.text()).isEqualTo("Zocor 20 mg");
    }

    @Test
    void another_entry_of_the_bundle_is_followed_by_its_full_url() {
        String nameless = MEDICATION.replace("'id':'x1',", "");
        String bundle = "{'resourceType':'Bundle','entry':{'fullUrl':'urn:uuid:7','resource':" + nameless + "}}";

        Drug drug = only(reference("urn:uuid:7"), bundle);

        assertThat(drug.text()).isEqualTo("Zocor 20 mg");
    }

    @Test
    void a_medication_without_a_code_has_the_name_of_the_reference() {
        String bundle = "{'resourceType':'Bundle','entry':[{'resource':{'resourceType':'Medication','id':'x1'}}]}";

        Drug drug = only("'medicationReference':{'reference':'Medication/x1','display':'Zocor'}", bundle);

        assertThat(drug.text()).isEqualTo("Zocor");
    }

    @Test
    void a_reference_into_the_server_has_only_its_name() {
        Drug drug = only(
                "'medicationReference':{'reference':'Medication/9','display':'simvastatin 20 MG Oral Tablet'}", "{}");

        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
    }

    @Test
    void a_reference_without_a_name_is_an_unrecognized_drug() {
        Drug drug = only(reference("Medication/9"), "{}");

        assertThat(drug.text()).isEqualTo("A drug given by reference only");
        assertThat(drug.identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void an_empty_concept_does_not_hide_a_reference() {
        Drug drug = only("'medicationCodeableConcept':{'coding':[{}]},'medicationReference':{'display':'Zocor'}", "{}");

        assertThat(drug.text()).isEqualTo("Zocor");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'draft'",
                "'medicationCodeableConcept':{}",
                "'medicationCodeableConcept':{'coding':[{}],'text':' '}",
                "'medicationCodeableConcept':null",
                "'medicationReference':{}",
                "'medicationReference':{'reference':5}",
                "'medicationReference':[]"
            })
    void an_order_may_not_have_a_drug_yet(String members) {
        assertThat(read(members, "{}")).isEmpty();
    }

    @Test
    void names_are_one_line_of_a_fair_length() {
        Drug drug = only("'medicationCodeableConcept':{'text':'A\\u0000B\\n" + "x".repeat(3000) + "'}", "{}");

        assertThat(drug.text()).startsWith("A B x").hasSize(200).endsWith("…");
    }

    private static String reference(String reference) {
        return "'medicationReference':{'reference':'" + reference + "'}";
    }

    private static Drug only(String members, String bundle) {
        return read(members, bundle).orElseThrow();
    }

    private static Optional<Drug> read(String members, String bundle) {
        Entry order = Entry.of(Call.json(Resources.medicationRequest(members)), MissingNode.getInstance(), 1);
        return new DrugReader(SmallTerminology.create()).read(order, new Siblings(Call.json(bundle)));
    }
}
