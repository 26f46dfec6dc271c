package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlFileTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @ValueSource(strings = {"no", "yes", "on", "off", "y", "n", "NO", "2026-11-21", "1.2.3", "12:30:45", "1_000"})
    void words_that_older_yaml_takes_for_something_else_are_text(String word) {
        Optional<String> text = read("key: " + word).find("key").flatMap(YamlValue::text);

        assertThat(text).contains(word);
        assertThat(problems.isEmpty()).isTrue();
    }

    @Test
    void on_is_a_key_like_any_other() {
        assertThat(read("on: x").text("on")).isEqualTo("x");
    }

    @ParameterizedTest
    @ValueSource(strings = {"1", "1.5", "true", "null", "~", "0x10", ".inf", ""})
    void what_is_not_text_is_not_taken_for_text(String value) {
        Optional<String> text = read("key: " + value).find("key").flatMap(YamlValue::text);

        assertThat(text).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> assertThat(problem.line())
                .isEqualTo(1));
    }

    @ParameterizedTest
    @CsvSource({"1.8, 1.8", "0, 0", "0.50, 0.50", "1500, 1500"})
    void plain_decimals_are_numbers_with_every_digit(String written, String read) {
        assertThat(read("key: " + written).find("key").flatMap(YamlValue::number))
                .hasValueSatisfying(number -> assertThat(number).hasToString(read));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'1.8'", "1,8", "-1", "+1", "1e3", ".5", "5.", "0x1", ".nan", "one"})
    void other_notations_of_numbers_are_refused(String written) {
        assertThat(read("key: " + written).find("key").flatMap(YamlValue::number))
                .isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    @Test
    void folded_text_loses_its_line_ends() {
        YamlMap map = read("""
                key: >-
                  one
                  two
                """);

        assertThat(map.text("key")).isEqualTo("one two");
    }

    @Test
    void a_tab_is_refused_at_its_line() {
        assertRefused("a: x\nb:\n\t- y", 3, "indent with spaces");
    }

    @Test
    void a_brace_that_is_not_closed_is_refused() {
        assertRefused("a: { b: c\nd: e", 2, "This is not YAML");
    }

    @Test
    void a_colon_in_plain_text_is_refused() {
        assertRefused("a: Repeat now: today", 1, "quote special text");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a: &x b | Anchors and aliases",
                "a: !!str 5 | Tags",
                "a: ! five | Tags",
                "a: !!map { b: c } | Tags",
                "a: !local [b] | Tags"
            })
    void what_a_reader_might_not_know_is_refused(String text, String words) {
        assertRefused(text, 1, words);
    }

    @Test
    void an_alias_is_refused_beside_its_anchor() {
        assertThat(YamlFile.read("x.yaml", bytes("a: &x b\nc: *x"), problems)).isEmpty();

        assertThat(problems.sorted()).extracting(Problem::line).containsExactly(1, 2);
    }

    @Test
    void a_second_document_is_refused_at_its_line() {
        assertRefused("a: b\n---\nc: d", 2, "a file of its own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "# nothing but a comment"})
    void an_empty_file_is_refused(String text) {
        assertRefused(text, 1, "The file is empty");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[a, b]", "just text"})
    void a_file_without_a_map_is_refused(String text) {
        assertRefused(text, 1, "A map is needed here");
    }

    @Test
    void bytes_that_are_not_utf_8_are_refused() {
        byte[] latin = "a: \u00e9".getBytes(StandardCharsets.ISO_8859_1);

        assertThat(YamlFile.read("x.yaml", latin, problems)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("save it as UTF-8"));
    }

    @Test
    void every_wrong_line_of_a_file_is_reported_once() {
        YamlMap map = read("a: 1\nb: 2\nc: x");

        assertThat(map.text("a") + map.text("b") + map.text("c") + map.text("a"))
                .isEqualTo("x");
        assertThat(problems.sorted()).extracting(Problem::line).isEqualTo(List.of(1, 2));
    }

    private YamlMap read(String text) {
        return YamlFile.read("x.yaml", bytes(text), problems)
                .flatMap(YamlValue::map)
                .orElseThrow();
    }

    private void assertRefused(String text, int line, String words) {
        assertThat(YamlFile.read("x.yaml", bytes(text), problems).flatMap(YamlValue::map))
                .isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("x.yaml");
            assertThat(problem.line()).isEqualTo(line);
            assertThat(problem.sentence()).contains(words);
        });
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
