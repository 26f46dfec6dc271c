package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SafeTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"a\nb", "a\tb", "a\u0000b", "a\u2028b", "a\u202eb", "a\u0085b", " a b "})
    void control_characters_become_spaces(String text) {
        assertThat(SafeText.name(text)).isEqualTo("a b");
    }

    @Test
    void a_quote_is_short_and_cannot_be_ended_by_the_text() {
        String quote = SafeText.quoted("6\" " + "x".repeat(100));

        assertThat(quote).startsWith("\"6' x").endsWith("x…\"").hasSize(62);
    }

    @Test
    void letters_of_all_scripts_stay() {
        assertThat(SafeText.quoted("Ибупрофен 200 мг")).isEqualTo("\"Ибупрофен 200 мг\"");
    }

    @Test
    void a_cut_does_not_split_a_character() {
        String quote = SafeText.quoted("x".repeat(58) + "💊".repeat(5));

        assertThat(quote).isEqualTo('"' + "x".repeat(58) + "…\"");
    }
}
