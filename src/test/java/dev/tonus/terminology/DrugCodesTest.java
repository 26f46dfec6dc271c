package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.byCodes;
import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static dev.tonus.terminology.ShippedTerminology.rxNorm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Route;
import java.util.List;
import org.junit.jupiter.api.Test;

class DrugCodesTest {

    private static final String SIMVASTATIN = "36567";
    private static final String SIMVASTATIN_20 = "312961";
    private static final String SIMVASTATIN_40 = "198211";
    private static final String ZOCOR_40 = "152923";
    private static final String EZETIMIBE_10_COMPONENT = "350671";
    private static final String EZETIMIBE_SIMVASTATIN_40 = "476350";
    private static final String LISINOPRIL = "29046";
    private static final String AMOXICILLIN_CLAVULANATE = "562251";
    private static final String TWO_MEANINGS = "833036";
    private static final String UNKNOWN = "999999999";

    @Test
    void a_product_has_its_ingredients_with_strength_and_route() {
        Drug drug = byCodes(EZETIMIBE_SIMVASTATIN_40);

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(drug.route()).isEqualTo(Route.ORAL);
        assertThat(drug.ingredients())
                .containsExactly(
                        new Ingredient("ezetimibe", Quantity.of("10", "mg")),
                        new Ingredient("simvastatin", Quantity.of("40", "mg")));
    }

    @Test
    void an_ingredient_by_itself_has_no_strength_and_no_known_route() {
        Drug drug = byCodes(SIMVASTATIN);

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(drug.ingredients()).containsExactly(DrugReading.withoutStrength("simvastatin"));
        assertThat(drug.route()).isEqualTo(Route.UNKNOWN);
    }

    @Test
    void an_eye_ointment_is_local() {
        Drug drug = byCodes("310149");

        assertThat(drug.route()).isEqualTo(Route.LOCAL);
        assertThat(drug.ingredients()).containsExactly(new Ingredient("erythromycin", Quantity.of("0.005", "mg/mg")));
    }

    @Test
    void a_drug_that_holds_none_of_the_ingredients_is_of_no_interest() {
        Drug drug = byCodes(AMOXICILLIN_CLAVULANATE);

        assertThat(drug.identification()).isEqualTo(Identification.OF_NO_INTEREST);
    }

    @Test
    void a_code_in_use_with_two_meanings_is_never_resolved() {
        assertThat(byCodes(TWO_MEANINGS).identification()).isEqualTo(Identification.CONFLICTING);
        assertThat(byCodes(SIMVASTATIN_40, TWO_MEANINGS).identification()).isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void every_coding_counts_and_an_unknown_one_does_no_harm() {
        Drug drug = byCodes(UNKNOWN, SIMVASTATIN_40);

        assertThat(namesOf(drug)).containsExactly("simvastatin");
    }

    @Test
    void an_ingredient_beside_its_product_resolves_to_the_product() {
        assertThat(byCodes(SIMVASTATIN, ZOCOR_40)).satisfies(drug -> {
            assertThat(drug.ingredients()).containsExactly(new Ingredient("simvastatin", Quantity.of("40", "mg")));
            assertThat(drug.route()).isEqualTo(Route.ORAL);
        });
    }

    @Test
    void a_component_beside_its_combination_resolves_to_the_combination() {
        Drug drug = byCodes(EZETIMIBE_10_COMPONENT, EZETIMIBE_SIMVASTATIN_40);

        assertThat(drug.ingredients())
                .containsExactly(
                        new Ingredient("ezetimibe", Quantity.of("10", "mg")),
                        new Ingredient("simvastatin", Quantity.of("40", "mg")));
        assertThat(drug.route()).isEqualTo(Route.ORAL);
    }

    @Test
    void two_strengths_of_one_drug_leave_the_strength_open() {
        Drug drug = byCodes(SIMVASTATIN_20, SIMVASTATIN_40);

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(drug.ingredients()).containsExactly(DrugReading.withoutStrength("simvastatin"));
    }

    @Test
    void two_codings_of_different_drugs_are_a_conflict() {
        assertThat(byCodes(SIMVASTATIN_40, LISINOPRIL).identification()).isEqualTo(Identification.CONFLICTING);
        assertThat(byCodes(SIMVASTATIN_40, AMOXICILLIN_CLAVULANATE).identification())
                .isEqualTo(Identification.CONFLICTING);
    }

    @Test
    void a_number_of_another_system_is_no_rxnorm_code() {
        Drug drug = ShippedTerminology.get()
                .resolveDrug(
                        List.of(new Code("", SIMVASTATIN), new Code("http://snomed.info/sct", SIMVASTATIN)),
                        List.of(),
                        "");

        assertThat(drug.identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void rxnorm_may_be_given_by_its_oid() {
        Drug drug = ShippedTerminology.get()
                .resolveDrug(List.of(new Code("urn:oid:2.16.840.1.113883.6.88", " 198211 ")), List.of(), "");

        assertThat(namesOf(drug)).containsExactly("simvastatin");
    }

    @Test
    void the_drug_goes_by_its_text_then_a_display_then_a_code() {
        Terminology terminology = ShippedTerminology.get();
        List<Code> codes = List.of(rxNorm(SIMVASTATIN_40));

        assertThat(terminology.resolveDrug(codes, List.of("display"), " text ").text())
                .isEqualTo("text");
        assertThat(terminology.resolveDrug(codes, List.of("", " display "), " ").text())
                .isEqualTo("display");
        assertThat(terminology.resolveDrug(codes, List.of(""), "").text()).isEqualTo(SIMVASTATIN_40);
        assertThat(terminology.resolveDrug(List.of(), List.of(), "").text()).isEqualTo("unnamed drug");
    }

    @Test
    void a_drug_without_code_and_name_is_unresolved() {
        assertThat(byCodes().identification()).isEqualTo(Identification.UNRESOLVED);
        assertThat(byCodes(UNKNOWN).identification()).isEqualTo(Identification.UNRESOLVED);
    }
}
