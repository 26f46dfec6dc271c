package dev.tonus.book;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How a committee reads a statement that changed. */
class WordChangeTest {

    @ParameterizedTest(name = "{0} → {1}")
    @CsvSource({
        "below 1.8 mg/dL, below 1.7 mg/dL, below [-1.8-] [+1.7+] mg/dL",
        "only this, only this, only this",
        "a line, a line that goes on, a line [+that goes on+]",
        "a line that goes on, a line, a line [-that goes on-]",
        "first and last, new and last, [-first-] [+new+] and last",
        "all is old, everything changed now, [-all is old-] [+everything changed now+]",
        "take a b c, take c b a, take [-a b-] c [+b a+]",
        "a < b, a > b, a [-&lt;-] [+&gt;+] b"
    })
    void what_went_is_struck_out_and_what_came_is_marked(String before, String now, String read) {
        String markup = WordChange.of(before, now).markup();

        assertThat(markup.replaceAll("</?span>", "")
                        .replace("<del>", "[-")
                        .replace("</del>", "-]")
                        .replace("<ins>", "[+")
                        .replace("</ins>", "+]")
                        .strip())
                .isEqualTo(read);
    }
}
