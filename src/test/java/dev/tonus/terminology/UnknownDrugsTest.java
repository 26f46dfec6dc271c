package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.byText;
import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static dev.tonus.terminology.ShippedTerminology.rxNorm;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Code;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A name with a part that is known and one that is not: the known one counts, and the other one is kept. */
class UnknownDrugsTest {

    /** The code of 40 mg of simvastatin in a tablet, which says all that it holds. */
    private static final Code SIMVASTATIN_TABLET = rxNorm("198211");

    /** The code of simvastatin itself, which says nothing of what stands beside it. */
    private static final Code SIMVASTATIN = rxNorm("36567");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simvastatin 40 mg / fooximab 5 mg | fooximab",
                "fooximab 5 MG / simvastatin 40 MG Oral Tablet | fooximab",
                "Fooximab 5 MG / simvastatin 40 MG Oral Tablet [Madeup] | Fooximab",
                "simvastatin 40mg / FOOXIMAB 5mg tablet | FOOXIMAB",
                "simvastatin 40 MG / fooximab sodium 5 MG Extended Release Oral Tablet | fooximab",
                "simvastatin 40 MG / sodium fooximate 5 MG Oral Tablet | sodium fooximate",
                "simvastatin 40 MG / 24 HR fooximab 100 UNT/ML Injectable Solution | fooximab",
                "simvastatin 40 MG / bio-fooximab mu-9x 0.5 % Oral Solution | bio-fooximab mu-9x",
                "simvastatin 40 MG / Fooximabé mab 5 MG Oral Tablet | Fooximabé mab",
                "simvastatin 40 MG / foo'ximab 5 MG Oral Tablet | fooximab",
                "simvastatin 40 MG / Zocor 40 MG | Zocor",
                "{7 (fooximab 5 MG Oral Tablet) / 7 (simvastatin 40 MG Oral Tablet) } Pack | fooximab"
            })
    void the_part_that_is_not_known_is_kept_as_it_is_written(String text, String unknown) {
        Drug drug = byText(text);

        assertThat(drug.unknownParts()).containsExactly(unknown);
        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
        assertThat(namesOf(drug)).containsExactly("simvastatin");
    }

    @Test
    void each_unknown_part_is_kept_once() {
        assertThat(byText("simvastatin 40 mg / fooximab 5 mg / barximab 5 mg / fooximab 10 mg")
                        .unknownParts())
                .containsExactly("fooximab", "barximab");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "simvastatin 40 MG Oral Tablet",
                "simvastatin 40 MG Extended Release Oral Tablet [Fooximab]",
                "ezetimibe 10 MG / simvastatin 40 MG Oral Tablet",
                "simvastatin 40 mg / tablet",
                "simvastatin 40 mg / Oral Tablet 40 MG",
                "simvastatin 40 mg / extended release 40 mg",
                "simvastatin 40 mg / sodium 5 mg",
                "simvastatin 40 mg / 20 mg",
                "simvastatin 40 mg / 20 mg nightly",
                "simvastatin 40 mg / day",
                "simvastatin 40 mg / po",
                "simvastatin 40 mg / nightly",
                "simvastatin 40 mg / Teva",
                "simvastatin 40 mg / Teva Pharmaceuticals Inc.",
                "simvastatin 40 mg / stopped because of myalgia",
                "simvastatin 40 mg / patient asks whether fooximab 5 mg is safe",
                "simvastatin 40 mg / take 20 mg",
                "simvastatin 40 mg / morning 20 mg",
                "simvastatin 40 mg / bottle 100 ml",
                "simvastatin 40 mg / fooximab",
                "simvastatin 40 mg / fooximab 24 HR",
                "simvastatin 40 mg / fooximab 5 mg twice weekly for pain",
                "simvastatin 40 mg / simvastatin stopped 20 mg",
                "magnesium oxide 400 mg / elemental magnesium 240 mg",
                "amlodipine 5 MG / aliskiren 150 MG Oral Tablet",
                "amlodipine 5 MG / aliskiren hemifumarate 150 MG Oral Tablet",
                "simvastatin 40 mg / xr 5 mg",
                "simvastatin 40 mg / c 5 mg",
                "simvastatin 40 mg / and/or 5 mg",
                "simvastatin 40 mg / https://madeup.example 5 mg"
            })
    void in_doubt_no_part_is_an_unknown_drug(String text) {
        Drug drug = byText(text);

        assertThat(drug.identification().isKnown()).isTrue();
        assertThat(drug.unknownParts()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'' | simvastatin 40 MG / sitagliptin 100 MG Oral Tablet | true",
                "1189821 | Juvisync 100/40 | true",
                "36567 | simvastatin 40 mg / fooximab 5 mg | true",
                "198211 | simvastatin 40 mg / fooximab 5 mg | true",
                "198211 | Zocor | false",
                "36567 | simvastatin | false",
                "'' | ezetimibe 10 MG / simvastatin 40 MG Oral Tablet | false",
                "'' | fooximab 5 MG / barximab 5 MG Oral Tablet | false"
            })
    void a_drug_that_holds_others_beside_its_ingredients_says_so(String code, String text, boolean others) {
        Drug drug = resolve(code.isEmpty() ? List.of() : List.of(rxNorm(code)), List.of(), text);

        assertThat(drug.holdsOthers()).isEqualTo(others);
    }

    @Test
    void a_name_of_which_no_part_is_known_is_not_recognized_as_a_whole() {
        Drug drug = byText("fooximab 5 MG / barximab 5 MG Oral Tablet");

        assertThat(drug.identification()).isEqualTo(Identification.UNRESOLVED);
        assertThat(drug.unknownParts()).isEmpty();
    }

    @Test
    void no_name_of_the_tables_has_an_unknown_part() {
        List<String> names = new ArrayList<>();
        ShippedTerminology.rows("products.csv").forEach(row -> names.add(row.get(6)));
        ShippedTerminology.rows("other-drugs.csv").forEach(row -> names.add("simvastatin 40 MG / " + row.get(1)));

        assertThat(names)
                .hasSizeGreaterThan(20_000)
                .allSatisfy(
                        name -> assertThat(byText(name).unknownParts()).as(name).isEmpty());
    }

    @Test
    void no_word_of_directions_is_an_unknown_drug() {
        List<String> words = CsvRows.of("sigs.csv").stream()
                .flatMap(row -> DrugWords.of(row.get(0)).words().stream())
                .distinct()
                .toList();

        assertThat(words).hasSizeGreaterThan(100).allSatisfy(word -> assertThat(
                        byText("simvastatin 40 mg / " + word + " 20 mg").unknownParts())
                .as(word)
                .isEmpty());
    }

    @Test
    void the_code_of_an_ingredient_leaves_the_unknown_part_unknown() {
        Drug drug = resolve(List.of(SIMVASTATIN), List.of("simvastatin"), "simvastatin 40 mg / fooximab 5 mg");

        assertThat(drug.unknownParts()).containsExactly("fooximab");
        assertThat(drug.identification()).isEqualTo(Identification.BY_CODE);
    }

    @Test
    void a_code_that_is_in_no_table_leaves_the_unknown_part_unknown() {
        Drug drug = resolve(
                List.of(rxNorm("999999")), List.of("Fooximab 5 MG / simvastatin 40 MG Oral Tablet"), "Foostatin 40/5");

        assertThat(drug.unknownParts()).containsExactly("Fooximab");
        assertThat(namesOf(drug)).containsExactly("simvastatin");
    }

    @Test
    void text_and_display_that_name_the_same_unknown_part_name_it_once() {
        Drug drug = resolve(
                List.of(),
                List.of("FOOXIMAB 5 MG / simvastatin 40 MG Oral Tablet"),
                "simvastatin 40 mg / fooximab 5 mg");

        assertThat(drug.unknownParts()).containsExactly("fooximab");
    }

    @Test
    void the_code_of_a_whole_product_says_all_that_it_holds() {
        Drug drug = resolve(List.of(SIMVASTATIN_TABLET), List.of(), "simvastatin 40 mg / fooximab 5 mg");

        assertThat(drug.unknownParts()).isEmpty();
        assertThat(namesOf(drug)).containsExactly("simvastatin");
    }

    @Test
    void another_name_of_an_ingredient_that_is_known_otherwise_is_no_unknown_part() {
        Drug drug = resolve(
                List.of(),
                List.of("ezetimibe 10 MG / simvastatin 40 MG Oral Tablet"),
                "simvastatin 40 mg / ezetimibum 10 mg");

        assertThat(drug.unknownParts()).isEmpty();
        assertThat(namesOf(drug)).containsExactlyInAnyOrder("ezetimibe", "simvastatin");
    }

    @Test
    void names_that_contradict_each_other_have_no_parts() {
        Drug drug = resolve(List.of(), List.of("digoxin 0.25 MG Oral Tablet"), "simvastatin 40 mg / fooximab 5 mg");

        assertThat(drug.identification()).isEqualTo(Identification.CONFLICTING);
        assertThat(drug.unknownParts()).isEmpty();
    }

    private static Drug resolve(List<Code> codes, List<String> displays, String text) {
        return ShippedTerminology.get().resolveDrug(codes, displays, text);
    }
}
