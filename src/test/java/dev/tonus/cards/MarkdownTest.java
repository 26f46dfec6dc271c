package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void no_text_of_the_record_has_an_effect_in_a_list(String hostile) {
        RenderedMarkdown rendered = RenderedMarkdown.of(Markdown.item(Markdown.escape(hostile)));

        assertThat(rendered.kinds()).containsOnly("Document", "BulletList", "ListItem", "Paragraph", "Text");
        assertThat(rendered.text().replace("\u200B", "")).isEqualTo(PlainText.of(hostile));
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void no_text_of_the_record_has_an_effect_in_a_paragraph(String hostile) {
        RenderedMarkdown rendered = RenderedMarkdown.of(Markdown.escape(hostile));

        assertThat(rendered.kinds()).containsOnly("Document", "Paragraph", "Text");
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void no_text_of_the_record_ends_bold_print(String hostile) {
        RenderedMarkdown rendered = RenderedMarkdown.of(Markdown.bold(hostile));

        assertThat(rendered.kinds()).containsOnly("Document", "Paragraph", "StrongEmphasis", "Text");
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void no_raw_markup_is_written(String hostile) {
        assertThat(Markdown.escape(hostile)).doesNotContain("<", ">", "`", "[", "]", "|", "\n");
    }

    @ParameterizedTest
    @CsvSource({
        "https://example.org, 'https&#58;//&#8203;example.org'",
        "see www.example.org, 'see www&#8203;.example.org'",
        "a@example.org, 'a&#64;&#8203;example.org'"
    })
    void addresses_are_broken_up_so_that_no_client_makes_links_of_them(String recorded, String markdown) {
        assertThat(Markdown.escape(recorded)).isEqualTo(markdown);
    }

    @ParameterizedTest
    @CsvSource({
        "'Magnesium 1.3 mg/dL on 2026-11-02 (1.7–2.4)', 'Magnesium 1.3 mg/dL on 2026-11-02 (1.7–2.4)'",
        "'CK >10000 U/L', 'CK &#62;10000 U/L'",
        "'7. May', '7&#46; May'",
        "'- 5', '&#45; 5'"
    })
    void ordinary_text_stays_readable(String recorded, String markdown) {
        assertThat(Markdown.escape(recorded)).isEqualTo(markdown);
    }

    @Test
    void empty_paragraphs_are_left_out() {
        assertThat(Markdown.paragraphs(List.of("one", "", "two"))).isEqualTo("one\n\ntwo");
    }
}
