package dev.tonus.terminology;

import static dev.tonus.terminology.ShippedTerminology.byText;
import static dev.tonus.terminology.ShippedTerminology.namesOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrugNamesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "simvastatin | simvastatin",
                "SIMVASTATIN | simvastatin",
                "Simvastatin 40 MG Oral Tablet [Zocor] | simvastatin",
                "Simvastatin 40mg tablet | simvastatin",
                "simvastatin tablets | simvastatin",
                "simvastatin 40 mg po once daily | simvastatin",
                "24 HR metoprolol succinate 50 MG Extended Release Oral Tablet | metoprolol",
                "Osmotic 24 HR nifedipine 30 MG Extended Release Oral Tablet | nifedipine",
                "3 ML insulin glargine 100 UNT/ML Pen Injector | insulin-glargine",
                "Vitamin B 12 5 MG/ML Injectable Solution | vitamin-b12",
                "{21 (prednisone 10 MG Oral Tablet) } Pack | prednisone",
                "salbutamol | albuterol",
                "albuterol | albuterol",
                "paracetamol 500 mg tablet | acetaminophen",
                "ciclosporin | cyclosporine",
                "torasemide 10 MG Oral Tablet | torsemide",
                "pethidine hydrochloride | meperidine",
                "St. John's Wort extract | st-johns-wort",
                "trospium | trospium"
            })
    void a_whole_name_names_its_ingredient(String text, String ingredient) {
        Drug drug = byText(text);

        assertThat(drug.identification()).isEqualTo(Identification.BY_NAME);
        assertThat(namesOf(drug)).containsExactly(ingredient);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "esomeprazole magnesium 20 MG Delayed Release Oral Capsule | esomeprazole",
                "losartan potassium 50 MG Oral Tablet | losartan",
                "atorvastatin calcium 40 MG Oral Tablet | atorvastatin",
                "methylprednisolone 4 MG Oral Tablet | methylprednisolone",
                "magnesium oxide 400 MG Oral Tablet | magnesium-oxide",
                "potassium citrate 10 MEQ Extended Release Oral Tablet | potassium-citrate",
                "lithium carbonate 300 MG Oral Capsule | lithium"
            })
    void the_salt_is_not_taken_for_the_drug_nor_the_drug_for_its_salt(String text, String ingredient) {
        assertThat(namesOf(byText(text))).containsExactly(ingredient);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "hydroquinine 100 MG Oral Tablet",
                "niacinamide 500 MG Oral Tablet",
                "sildenafil citrate 50 MG Oral Tablet",
                "gabapentin enacarbil 600 MG Extended Release Oral Tablet",
                "aripiprazole lauroxil",
                "Lamictal starter kit for patients taking valproate",
                "lamotrigine 25 MG Oral Tablet [Lamictal Starter Kit for patients taking valproate]",
                "Crestor Tablet 10mg",
                "potassium",
                "citrate",
                "tablet",
                "40 MG",
                "/",
                " / "
            })
    void a_part_of_a_name_is_no_name(String text) {
        assertThat(byText(text).identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "allergic to simvastatin",
                "simvastatin allergy",
                "stopped simvastatin",
                "simvastatin stopped",
                "simvastatin (stopped)",
                "Simvastatin 40 MG - stopped because of myalgia",
                "Simvastatin 40 MG Oral Tablet: HOLD",
                "hold simvastatin",
                "no simvastatin",
                "simvastatin?",
                "never simvastatin 20 mg again",
                "patient asks whether simvastatin 40 MG is safe"
            })
    void what_is_said_about_a_drug_is_no_name(String text) {
        assertThat(byText(text).identification()).isEqualTo(Identification.UNRESOLVED);
    }

    @Test
    void all_parts_of_a_combination_count() {
        Drug drug = byText("ezetimibe 10 MG / simvastatin 40 MG Oral Tablet");

        assertThat(namesOf(drug)).containsExactlyInAnyOrder("ezetimibe", "simvastatin");
    }

    @Test
    void a_part_that_is_not_known_does_not_hide_the_others() {
        Drug drug = byText("aliskiren 150 MG / amlodipine 5 MG Oral Tablet");

        assertThat(namesOf(drug)).containsExactly("amlodipine");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Erythromycin 0.005 MG/MG Ophthalmic Ointment | LOCAL",
                "hydrocortisone 25 MG/ML Rectal Cream | RECTAL",
                "albuterol 0.09 MG/ACTUAT Metered Dose Inhaler | INHALED",
                "erythromycin 250 MG Oral Tablet | ORAL",
                "erythromycin | UNKNOWN"
            })
    void the_dose_form_in_a_name_says_the_route(String text, Route route) {
        assertThat(byText(text).route()).isEqualTo(route);
    }

    @Test
    void an_endless_text_is_no_name() {
        assertThat(byText("simvastatin / ".repeat(10_000)).identification()).isEqualTo(Identification.UNRESOLVED);
    }
}
