package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllergyReaderTest {

    private static final String SUBSTANCE =
            "{'coding':[{'system':'http://www.nlm.nih.gov/research/umls/rxnorm','code':'36567'}],'text':'simvastatin'}";

    @Test
    void an_allergy_has_the_ingredients_of_its_substance() {
        assertThat(read("'code':" + SUBSTANCE).allergies())
                .containsExactly(
                        new Allergy("AllergyIntolerance/a1", Set.of("simvastatin"), Set.of(), "simvastatin", true));
    }

    @Test
    void older_versions_and_reactions_name_the_substance_elsewhere() {
        assertThat(read("'substance':" + SUBSTANCE).allergies()).hasSize(1);
        assertThat(read("'reaction':[{'substance':" + SUBSTANCE + "}]").allergies())
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'clinicalStatus':{'coding':[{'code':'resolved'}]}",
                "'clinicalStatus':'inactive'",
                "'verificationStatus':{'coding':[{'code':'refuted'}]}",
                "'verificationStatus':'entered-in-error'",
                "'status':'refuted'"
            })
    void what_is_over_or_never_was_is_none(String status) {
        assertThat(read("'code':" + SUBSTANCE + "," + status).allergies()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"No known allergies", "NKDA", "no known drug allergy"})
    void that_none_is_known_is_no_allergy(String text) {
        PatientFacts facts = read("'code':{'text':'" + text + "'}");

        assertThat(facts.allergies()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_substance_that_is_not_recognized_may_be_any_drug() {
        PatientFacts facts = read("'code':{'text':'Statins'},'category':['medication']");

        assertThat(facts.allergies()).singleElement().satisfies(allergy -> {
            assertThat(allergy.recognized()).isFalse();
            assertThat(allergy.ingredients()).isEmpty();
        });
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.ALLERGIES, GapStatus.UNRESOLVED, "The allergy to \"Statins\" was not recognized"));
    }

    @Test
    void food_and_pollen_are_no_drugs() {
        PatientFacts facts = read("'code':{'text':'Peanuts'},'category':['food','environment']");

        assertThat(facts.allergies()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void an_allergy_without_a_substance_is_a_gap() {
        assertThat(read("'type':'allergy'").dataGaps())
                .containsExactly(
                        Call.gap(Input.ALLERGIES, GapStatus.UNRESOLVED, "An allergy without a substance was left out"));
    }

    @Test
    void an_allergy_of_another_patient_is_dropped_and_said() {
        String foreign = "{'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/p2'},'code':"
                + SUBSTANCE + "}";

        PatientFacts facts = Call.with(Input.ALLERGIES, Call.bundle(foreign)).read();

        assertThat(facts.allergies()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.ALLERGIES, GapStatus.OTHER_PATIENT, "1 entry of another patient was left out"));
    }

    private static PatientFacts read(String members) {
        String allergy =
                "{'resourceType':'AllergyIntolerance','id':'a1','patient':{'reference':'Patient/p1'}," + members + "}";
        return Call.with(Input.ALLERGIES, Call.bundle(allergy)).read();
    }
}
