package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ContentFilesTest {

    private final ContentFolder content = ContentFolder.small();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "version.yaml",
                "override-reasons.yaml",
                "windows.yaml",
                "order-catalog.yaml",
                "limits.yaml",
                "sources.yaml",
                "services/prefetch.yaml"
            })
    void a_shared_file_that_is_missing_is_named(String path) {
        List<Problem> problems = content.without(path).problems();

        assertThat(problems).contains(new Problem(path, 1, "The file is missing: add it."));
    }

    @ParameterizedTest
    @MethodSource("files")
    void a_file_that_cannot_be_read_is_told_once_and_nothing_that_names_it_is_wrong_for_that(String path) {
        List<Problem> problems = content.with(path, "name: [").problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.sentence()).contains("This is not YAML");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "services/prefetch.yaml, templates",
        "tables/pairs.yaml, columns",
        "sources.yaml, sources",
        "order-catalog.yaml, orders",
        "drug-catalog.yaml, drugs",
        "limits.yaml, labs",
        "options/m-salt.yaml, contraindications"
    })
    void a_misspelled_key_is_told_and_not_what_follows_from_it(String path, String key) {
        List<Problem> problems = content.replacing(path, key + ":", key + "s:").problems();

        assertThat(problems).isNotEmpty().allSatisfy(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.sentence()).contains("'" + key);
        });
    }

    static Stream<String> files() {
        return ContentFolder.small().files().keySet().stream()
                .filter(path -> ContentShapes.of(path).isPresent());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "causes/low-zinc.yaml",
                "causes/electrolyte/rare/low-zinc.yaml",
                "red-flags/RF-X.yml",
                "options/older/m-x.yaml",
                "services/service.yaml",
                "limit.yaml"
            })
    void a_file_where_no_content_stands_is_refused(String path) {
        List<Problem> problems = content.with(path, "id: x").problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(path);
            assertThat(problem.sentence()).contains("No content stands here: move the file");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cases/electrolyte/low-magnesium.yaml",
                "schema/cause.yaml",
                "services/small-view/examples/cramp.yaml",
                "services/small-view/examples/cramp.request.json",
                "causes/README.md"
            })
    void cases_schemas_examples_and_notes_are_passed_over(String path) {
        assertThat(content.with(path, "\t{ neither: content").problems()).isEmpty();
    }

    @Test
    void an_id_that_two_files_have_is_refused_at_the_second() {
        String definition = content.text("definitions/cramping.yaml").replace("id: cramping", "id: low-magnesium");

        List<Problem> problems =
                content.with("definitions/low-magnesium.yaml", definition).problems();

        assertThat(problems)
                .containsExactly(
                        new Problem(
                                "definitions/low-magnesium.yaml",
                                1,
                                "The id 'low-magnesium' is also that of causes/electrolyte/low-magnesium.yaml: ids are unique."));
    }

    @Test
    void an_id_that_stands_in_two_folders_of_causes_is_refused() {
        String cause = content.text("causes/electrolyte/low-magnesium.yaml");

        List<Problem> problems =
                content.with("causes/nutrition/low-magnesium.yaml", cause).problems();

        assertThat(problems).extracting(Problem::file).containsExactly("causes/nutrition/low-magnesium.yaml");
    }

    @Test
    void definitions_that_need_each_other_are_refused_with_the_circle() {
        String cramping = content.text("definitions/cramping.yaml");
        String when = "when: { symptom: { kind: [cramp, spasm], state: current } }";

        List<Problem> problems = content.with(
                        "definitions/cramping.yaml", cramping.replace(when, "when: { is: other }"))
                .with(
                        "definitions/other.yaml",
                        cramping.replace("id: cramping", "id: other").replace(when, "when: { is: cramping }"))
                .problems();

        assertThat(problems).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo("definitions/other.yaml");
            assertThat(problem.line()).isEqualTo(8);
            assertThat(problem.sentence()).contains("cramping → other → cramping");
        });
    }

    @Test
    void all_problems_of_all_files_are_reported_at_once_by_file_and_line() {
        List<Problem> problems = content.replacing("causes/electrolyte/low-magnesium.yaml", "grade: C", "grade: E")
                .replacing("causes/electrolyte/low-magnesium.yaml", "ask: [diarrhea]", "asks: [diarrhea]")
                .replacing("red-flags/RF-FIT.yaml", "action: Measure now.", "action: Measure {value}.")
                .replacing("limits.yaml", "mmol/L: 1.65", "mmol/L: 16.5")
                .replacing("tables/pairs.yaml", "atorvastatin: 20 mg/d", "atorvastatin: 20 mg")
                .replacing("services/small-view/service.yaml", "hook: patient-view", "hook: chart-open")
                .with("definitions/tabbed.yaml", "id: tabbed\n\tname: x")
                .problems();

        assertThat(problems)
                .extracting(problem -> problem.file() + ":" + problem.line())
                .containsExactly(
                        "causes/electrolyte/low-magnesium.yaml:26",
                        "causes/electrolyte/low-magnesium.yaml:47",
                        "definitions/tabbed.yaml:2",
                        "limits.yaml:15",
                        "red-flags/RF-FIT.yaml:18",
                        "services/small-view/service.yaml:2",
                        "tables/pairs.yaml:10");
    }

    @Test
    void the_message_of_the_exception_lists_every_problem() {
        UnusableKnowledgeException unusable = new UnusableKnowledgeException(
                List.of(new Problem("a.yaml", 3, "Mend this."), new Problem("b.yaml", 1, "Mend that.")));

        assertThat(unusable).hasMessage("""
                The clinical content has problems (2):
                a.yaml:3: Mend this.
                b.yaml:1: Mend that.""");
    }
}
