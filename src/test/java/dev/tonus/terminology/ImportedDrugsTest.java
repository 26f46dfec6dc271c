package dev.tonus.terminology;

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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ImportedDrugsTest {

    private static final String NDC = "http://hl7.org/fhir/sid/ndc";

    private static final Terminology WITH_IMPORT =
            TerminologyLoader.load(ShippedTerminology.files(), true, SiteFiles.NONE, new SmallImport());

    @Test
    void a_product_that_only_the_import_knows_has_ingredient_strength_and_route() {
        Drug drug = resolve(rxNorm("999004"));

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(drug.route()).isEqualTo(Route.ORAL);
        assertThat(drug.ingredients())
                .containsExactlyInAnyOrder(
                        new Ingredient("amlodipine", Quantity.of("5", "mg")),
                        new Ingredient("atorvastatin", Quantity.of("10", "mg")));
    }

    @Test
    void a_product_of_the_import_without_an_ingredient_of_ours_is_of_no_interest() {
        assertThat(resolve(rxNorm("999012")).identification()).isEqualTo(Identification.OF_NO_INTEREST);
    }

    @Test
    void an_ingredient_of_ours_without_a_code_counts_by_the_name_that_the_import_gives() {
        assertThat(namesOf(resolve(rxNorm("999030")))).containsExactly("nirmatrelvir");
    }

    @Test
    void an_ingredient_of_ours_without_a_code_counts_beside_one_with_a_code() {
        Drug drug = resolve(rxNorm("999040"));

        assertThat(drug.ingredients())
                .containsExactly(
                        new Ingredient("nirmatrelvir", Quantity.of("150", "mg")),
                        new Ingredient("ritonavir", Quantity.of("100", "mg")));
        assertThat(drug.unknownParts()).isEmpty();
    }

    @Test
    void a_name_that_says_more_ingredients_than_there_are_codes_does_not_count() {
        Drug drug = resolve(rxNorm("999041"));

        assertThat(drug.ingredients()).containsExactly(new Ingredient("ritonavir", null));
    }

    @ParameterizedTest
    @CsvSource({"rxnorm, 999050", "ndc, 00071-0155-99"})
    void an_ingredient_that_no_table_knows_is_kept_beside_one_that_is_known(String system, String value) {
        Drug drug = resolve(system.equals("ndc") ? new Code(NDC, value) : rxNorm(value));

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(drug.ingredients()).containsExactly(new Ingredient("simvastatin", Quantity.of("40", "mg")));
        assertThat(drug.unknownParts()).containsExactly("fooximab");
    }

    @Test
    void a_code_of_the_shipped_tables_is_trusted_before_the_import() {
        assertThat(namesOf(resolve(rxNorm("198211")))).containsExactly("simvastatin");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"00071015523", "00071-0155-23", "0071-0155-23", "00071-155-23", "0071015523", " 0071-0155-23 "})
    void a_package_is_known_by_its_ndc_in_any_notation(String ndc) {
        Drug drug = resolve(new Code(NDC, ndc));

        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
        assertThat(namesOf(drug)).containsExactlyInAnyOrder("amlodipine", "atorvastatin");
    }

    @ParameterizedTest
    @CsvSource({"1234-567", "071015523", "0071-0155-2-3", "abc", "''", "1111111111", "00071015524"})
    void any_other_package_is_unresolved(String ndc) {
        assertThat(resolve(new Code(NDC, ndc)).identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void the_digits_of_a_package_are_brought_to_eleven() {
        assertThat(Ndc.elevenDigits("1234-5678-90")).containsExactly("01234567890");
        assertThat(Ndc.elevenDigits("12345-678-90")).containsExactly("12345067890");
        assertThat(Ndc.elevenDigits("12345-6789-0")).containsExactly("12345678900");
        assertThat(Ndc.elevenDigits("1234567890")).containsExactly("01234567890", "12345067890", "12345678900");
    }

    @Test
    void the_code_of_a_package_contradicts_a_name_as_any_code_does() {
        Drug drug = WITH_IMPORT.resolveDrug(List.of(new Code(NDC, "00071015523")), List.of(), "captopril");

        assertThat(drug.identification()).isEqualTo(Identification.CONFLICTING);
    }

    private static Drug resolve(Code code) {
        return WITH_IMPORT.resolveDrug(List.of(code), List.of(), "");
    }

    /** Some drugs, two of which could stand for the same ten digits. */
    private static final class SmallImport implements DrugImport {

        private static final Map<String, ImportedDrug> DRUGS = Map.of(
                "999004",
                        new ImportedDrug(
                                "amlodipine 5 MG / atorvastatin 10 MG Oral Tablet [Madeup]", List.of("17767", "83367")),
                "999012", new ImportedDrug("madeupcillin 250 MG Oral Capsule", List.of("999010")),
                "999030", new ImportedDrug("nirmatrelvir 150 MG Oral Tablet", List.of("999031")),
                "999040",
                        new ImportedDrug(
                                "nirmatrelvir 150 MG / ritonavir 100 MG Oral Tablet", List.of("999031", "85762")),
                "999041", new ImportedDrug("nirmatrelvir 150 MG / ritonavir 100 MG Oral Tablet", List.of("85762")),
                "999050",
                        new ImportedDrug(
                                "fooximab 5 MG / simvastatin 40 MG Oral Tablet [Madeup]", List.of("36567", "999051")),
                "198211", new ImportedDrug("madeupcillin 250 MG Oral Capsule", List.of("999010")));
        private static final Map<String, String> PACKAGES = Map.of(
                "00071015599", "999050", "00071015523", "999004", "01111111111", "999004", "11111011111", "999012");

        @Override
        public Optional<ImportedDrug> find(String rxcui) {
            return Optional.ofNullable(DRUGS.get(rxcui));
        }

        @Override
        public Optional<String> findRxcui(String ndc) {
            return Optional.ofNullable(PACKAGES.get(ndc));
        }
    }
}
