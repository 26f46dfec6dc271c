package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Route;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DoseFormsTest {

    @ParameterizedTest
    @CsvSource({
        "oral tablet, ORAL",
        "powder for oral suspension, ORAL",
        "topical cream, LOCAL",
        "rectal cream, RECTAL",
        "vaginal cream, VAGINAL",
        "vaginal suppository, VAGINAL",
        "suppository, RECTAL",
        "nasal inhaler, NASAL",
        "dry powder inhaler, INHALED",
        "transdermal system, TRANSDERMAL",
        "prefilled syringe, INJECTABLE",
        "intrauterine system, IMPLANT"
    })
    void the_first_word_that_implies_a_route_decides(String form, Route route) {
        assertThat(DoseForms.routeOf(DrugWords.of(form).words())).contains(route);
    }

    @Test
    void a_form_that_implies_none_leaves_the_route_open() {
        assertThat(DoseForms.routeOf(List.of("extended", "release", "suspension")))
                .isEmpty();
        assertThat(DoseForms.routeOf(List.of())).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"stopped", "hold", "allergic", "not", "simvastatin", "osmotic", ""})
    void other_words_are_no_dose_form(String word) {
        assertThat(DoseForms.isFormWord(word)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"enacarbil", "lauroxil", "chloride", "acid"})
    void what_makes_another_ingredient_is_no_salt(String word) {
        assertThat(Salts.isSalt(word)).isFalse();
    }
}
