package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DrugWordsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Estrogens, Conjugated (USP) | estrogens conjugated usp",
                "insulin-regular-human | insulin regular human",
                "ST. JOHN'S WORT EXTRACT | st johns wort extract",
                "{21 (prednisone 10 MG | 21 prednisone 10 mg",
                "' a\u00A0b\tc ' | a b c",
                "' , . ' | ''"
            })
    void a_text_is_cut_into_bare_words(String text, String whole) {
        assertThat(DrugWords.of(text).whole()).isEqualTo(whole);
    }

    @ParameterizedTest
    @CsvSource({
        "simvastatin 40 mg, 1",
        "simvastatin 40mg tablet, 1",
        "simvastatin, 1",
        "vitamin b 12 5 mg/ml, 3",
        "insulin glargine 100 unt/ml, 2",
        "polyethylene glycol 3350 17000 mg, 3"
    })
    void the_strength_begins_at_the_number_that_has_a_unit(String text, int place) {
        assertThat(DrugWords.of(text).strengthFrom(0)).isEqualTo(place);
    }

    @ParameterizedTest
    @ValueSource(strings = {"40mg", "0.5ml", "1,000mg", "5mg/ml", "10mg/5ml", "20%"})
    void a_strength_may_be_one_word(String word) {
        assertThat(DrugWords.isStrength(word)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"mg", "40", "40mgs", "4x", "40mg/stop", "b12"})
    void other_words_are_no_strength(String word) {
        assertThat(DrugWords.isStrength(word)).isFalse();
    }

    @Test
    void an_empty_text_has_no_words() {
        assertThat(DrugWords.of("").words()).isEmpty();
        assertThat(DrugWords.of("").strengthFrom(1)).isZero();
    }
}
