package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Source;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the files say stands in the book: the files are read here as plain YAML, past the records that the book is made of. */
class BookSaysEverythingTest {

    private static final String PAGE = BookConfiguration.book(
                    Shipped.knowledge(), Shipped.filesIn("cds-services"), Shipped.filesIn("fhir-resources"))
            .page();
    private static final PrintedEntries BOOK = PrintedEntries.of(PAGE);
    private static final String SIGN_OFF =
            PAGE.substring(PAGE.indexOf("id=\"sign-off\""), PAGE.indexOf("id=\"awaiting-codes\""));

    /** Folders of files whose names are the ids of entries. */
    private static final List<String> ENTRIES =
            List.of("causes", "red-flags", "order-checks", "options", "definitions", "tables");

    @Test
    void every_graded_limit_stands_in_every_unit_in_which_the_table_has_it() {
        List<String> missing = new ArrayList<>();
        int limits = 0;

        for (PlainYaml lab : PlainYaml.file("limits.yaml").at("labs").children()) {
            for (PlainYaml side : lab.children("low", "high")) {
                for (PlainYaml grade : side.children()) {
                    String row = BOOK.rows("limits-" + lab.name(), side.name() + " " + grade.name());
                    List<String> printed = grade.children("below", "above", "atLeast").stream()
                            .flatMap(PlainYaml::printedQuantities)
                            .toList();
                    limits += printed.size();
                    printed.stream()
                            .filter(quantity -> !row.contains(quantity))
                            .forEach(quantity ->
                                    missing.add(lab.name() + " " + side.name() + " " + grade.name() + ": " + quantity));
                }
            }
        }

        assertThat(missing).isEmpty();
        assertThat(limits).isGreaterThan(90);
    }

    @Test
    void every_number_with_a_unit_of_a_file_stands_in_its_entry() {
        List<String> missing = new ArrayList<>();
        int numbers = 0;

        for (Map.Entry<String, PlainYaml> file : files().entrySet()) {
            List<String> printed = file.getValue().printedScalars().distinct().toList();
            numbers += printed.size();
            printed.stream()
                    .filter(number -> !BOOK.text(file.getKey()).contains(number))
                    .forEach(number -> missing.add(file.getKey() + ": " + number));
        }

        assertThat(missing).isEmpty();
        assertThat(numbers).isGreaterThan(200);
    }

    @Test
    void every_window_stands_in_the_book_with_what_it_is_for() {
        PlainYaml windows = PlainYaml.file("windows.yaml");
        String text = BOOK.text("windows");

        assertThat(windows.printedScalars()).isNotEmpty().allSatisfy(period -> assertThat(text)
                .contains(period));
        assertThat(windows.texts("drug")).isNotEmpty().allSatisfy(drug -> assertThat(text)
                .contains(drug.replace('-', ' ')));
    }

    @Test
    void every_source_that_a_file_cites_is_cited_by_its_entry() {
        List<String> missing = new ArrayList<>();

        files().forEach((id, file) -> file.texts("sources")
                .filter(source -> !source.equals("from-table"))
                .map(source -> source.equals("from-memory") ? "expert opinion, not yet referenced" : source)
                .distinct()
                .filter(source -> !BOOK.text(id).contains(source))
                .forEach(source -> missing.add(id + ": " + source)));

        assertThat(missing).isEmpty();
    }

    @Test
    void every_file_with_a_block_that_rests_on_expert_opinion_alone_is_listed_for_sign_off() {
        List<String> experts = Shipped.knowledge().sources().values().stream()
                .filter(source -> source.seen() == Source.Seen.EXPERT)
                .map(Source::id)
                .toList();

        assertThat(files().entrySet())
                .filteredOn(file -> file.getValue().lists("sources").anyMatch(experts::containsAll))
                .extracting(Map.Entry::getKey)
                .contains("RF-TETANY")
                .hasSizeGreaterThan(50)
                .allSatisfy(id -> assertThat(SIGN_OFF).contains("href=\"#" + id + "\""));
    }

    @Test
    void every_file_shows_how_far_it_has_been_reviewed() {
        assertThat(Stream.concat(files().keySet().stream(), Stream.of("limits", "windows")))
                .hasSizeGreaterThan(200)
                .allSatisfy(id ->
                        assertThat(BOOK.text(id)).containsPattern("Review state: version 20[\\d.]+, (draft|active)"));
    }

    @Test
    void every_entry_that_is_signed_has_one_line_to_sign() {
        assertThat(files().keySet().stream().filter(id -> !isDefinition(id)))
                .hasSizeGreaterThan(170)
                .allSatisfy(id -> assertThat(BOOK.text(id)).containsOnlyOnce("☐ approve"));
    }

    private static boolean isDefinition(String id) {
        return files("definitions").containsKey(id);
    }

    private static Map<String, PlainYaml> files() {
        return files(ENTRIES.toArray(String[]::new));
    }

    private static Map<String, PlainYaml> files(String... folders) {
        return PlainYaml.filesById(folders);
    }
}
