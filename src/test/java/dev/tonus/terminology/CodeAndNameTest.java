package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static dev.tonus.terminology.ShippedTerminology.rxNorm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.List;
import org.junit.jupiter.api.Test;

class CodeAndNameTest {

    private static final String SIMVASTATIN = "36567";
    private static final String SIMVASTATIN_40 = "198211";
    private static final String EZETIMIBE_SIMVASTATIN_40 = "476350";
    private static final String BUPRENORPHINE_NALOXONE = "351267";
    private static final String AMOXICILLIN_CLAVULANATE = "562251";

    @Test
    void the_code_stands_when_the_name_says_the_same_or_nothing_known() {
        assertThat(resolve(SIMVASTATIN_40, "simvastatin 40 MG Oral Tablet").identification())
                .isEqualTo(Identification.BY_CODE);
        assertThat(resolve(SIMVASTATIN_40, "Simvistatin 40 MG").identification())
                .isEqualTo(Identification.BY_CODE);
    }

    @Test
    void the_code_of_a_combination_stands_beside_the_name_of_a_part() {
        Drug drug = resolve(EZETIMIBE_SIMVASTATIN_40, "simvastatin");

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(namesOf(drug)).containsExactlyInAnyOrder("ezetimibe", "simvastatin");
    }

    @Test
    void code_and_name_of_different_drugs_are_a_conflict() {
        assertThat(resolve(SIMVASTATIN_40, "Captopril 25 MG Oral Tablet").identification())
                .isEqualTo(Identification.CONFLICTING);
        assertThat(resolve(AMOXICILLIN_CLAVULANATE, "simvastatin").identification())
                .isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void a_display_contradicts_as_the_text_does() {
        Drug drug = ShippedTerminology.get()
                .resolveDrug(List.of(rxNorm(SIMVASTATIN_40)), List.of("Captopril 25 MG Oral Tablet"), "");

        assertThat(drug.identification()).isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void a_name_that_says_more_than_a_whole_product_is_a_conflict() {
        Drug drug = resolve(SIMVASTATIN_40, "ezetimibe 10 MG / simvastatin 40 MG Oral Tablet");

        assertThat(drug.identification()).isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void a_name_that_says_more_than_an_ingredient_or_a_part_counts_as_a_name() {
        Drug byIngredient = resolve(SIMVASTATIN, "ezetimibe 10 MG / simvastatin 40 MG Oral Tablet");
        Drug byPart = resolve(BUPRENORPHINE_NALOXONE, "buprenorphine 8 MG / naloxone 2 MG Sublingual Tablet");

        assertThat(byIngredient.identification()).isEqualTo(Identification.BY_NAME);
        assertThat(namesOf(byIngredient)).containsExactlyInAnyOrder("ezetimibe", "simvastatin");
        assertThat(namesOf(byPart)).containsExactlyInAnyOrder("buprenorphine", "naloxone");
    }

    @Test
    void two_names_of_different_drugs_are_a_conflict() {
        Drug drug = ShippedTerminology.get().resolveDrug(List.of(), List.of("captopril"), "simvastatin");

        assertThat(drug.identification()).isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void a_display_identifies_when_the_text_does_not() {
        Drug drug = ShippedTerminology.get().resolveDrug(List.of(), List.of("simvastatin 40 MG"), "Zocor");

        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
        assertThat(drug.text()).isEqualTo("Zocor");
    }

    private static Drug resolve(String code, String text) {
        return ShippedTerminology.get().resolveDrug(List.of(rxNorm(code)), List.of(), text);
    }
}
