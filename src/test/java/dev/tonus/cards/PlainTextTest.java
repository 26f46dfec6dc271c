package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "'simvastatin 40 mg', 'simvastatin 40 mg'",
        "'  two  spaces ', 'two spaces'",
        "'line\none', 'line one'",
        "'tab\tand\rreturn', 'tab and return'",
        "'left\u202Eright\u202C', 'leftright'",
        "'soft\u00ADhyphen\uFEFF', 'softhyphen'",
        "'no\u00A0break', 'no break'",
        "'', ''"
    })
    void text_of_the_record_becomes_one_visible_line(String recorded, String printed) {
        assertThat(PlainText.of(recorded)).isEqualTo(printed);
    }

    @Test
    void half_a_character_is_replaced_because_it_cannot_be_written_as_utf_8() {
        assertThat(PlainText.of("a\uD83Db")).isEqualTo("a\uFFFDb");
    }

    @Test
    void joined_emoji_stay_joined() {
        String family = "\uD83D\uDC68\u200D\uD83D\uDC69";

        assertThat(PlainText.of(family)).isEqualTo(family);
    }

    @Test
    void a_long_text_ends_in_an_ellipsis() {
        assertThat(PlainText.of("clarithromycin", 7)).isEqualTo("clarit…");
    }

    @Test
    void a_text_of_just_the_length_is_not_cut() {
        assertThat(PlainText.of("clarithromycin", 14)).isEqualTo("clarithromycin");
    }

    @Test
    void a_cut_does_not_split_a_character() {
        assertThat(PlainText.of("ab\uD83D\uDE00cd", 4)).isEqualTo("ab…");
        assertThat(PlainText.cutInTheMiddle("abcdefg\uD83D\uDE00h", 4)).isEqualTo("a…h");
    }

    @Test
    void the_end_of_a_very_long_sentence_stays() {
        String sentence = "Drug " + "x".repeat(3000) + " since 2026-01-01";

        assertThat(PlainText.of(sentence)).hasSize(400).startsWith("Drug x").endsWith(" since 2026-01-01");
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void no_text_breaks_the_line_or_the_limit(String hostile) {
        String printed = PlainText.of(hostile, Card.SUMMARY_LIMIT);

        assertThat(printed).hasSizeLessThanOrEqualTo(Card.SUMMARY_LIMIT);
        assertThat(printed.codePoints())
                .noneMatch(Character::isISOControl)
                .noneMatch(character -> Character.getType(character) == Character.SURROGATE);
    }
}
