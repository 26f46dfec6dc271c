package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Knowledge;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The knowledge book as Chromium prints it, {@code target/book/*.pdf}: everything is on the paper, and nothing is cut. */
class PrintedBookTest {

    private static final Path FOLDER = Path.of("target/book");
    private static final Path STYLES = Path.of("src/main/resources/static/book.css");
    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final String PAGE = BookConfiguration.book(
                    KNOWLEDGE, Shipped.filesIn("cds-services"), Shipped.filesIn("fhir-resources"))
            .page();

    /** The side margin of the style sheet, 14 mm in points, less what rounding takes. */
    private static final double MARGIN = 38.5;

    /** Names the tables that are wider than the window and the cells that are wider than their column. */
    private static final String MEASURE = """
            <script>
            const wide = [...document.querySelectorAll('table')].filter(table =>
                table.getBoundingClientRect().right > innerWidth + 1);
            const cut = [...document.querySelectorAll('td, th')].filter(cell => cell.scrollWidth > cell.clientWidth + 1);
            document.body.dataset.tables = document.querySelectorAll('table').length;
            document.body.dataset.cut = [...wide, ...cut].map(element => element.textContent.slice(0, 40)).join(';');
            </script>
            """;

    @ParameterizedTest
    @ValueSource(strings = {"letter", "a4"})
    void everything_is_on_the_paper_and_within_its_margins(String paper) throws IOException {
        Path pdf = printed(paper);

        String text = Chromium.text(pdf).replaceAll("\\s", "");

        assertThat(ids()).isNotEmpty().allSatisfy(id -> assertThat(text).contains(id));
        assertThat(occurrences(text, "☐approve")).isEqualTo(occurrences(PAGE, "class=\"signature\""));
        assertThat(beyondTheMargins(Chromium.places(pdf))).isEmpty();
    }

    private static Path printed(String paper) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve(paper));
        Files.writeString(folder.resolve("index.html"), PAGE);
        Files.writeString(
                folder.resolve("book.css"),
                Files.readString(STYLES)
                        + "@page { size: %1$s; } @page wide { size: %1$s landscape; }".formatted(paper));
        Path pdf = FOLDER.resolve("tonus-knowledge-book-" + paper + ".pdf");
        Chromium.print(folder.resolve("index.html"), pdf);
        return pdf;
    }

    private static List<String> beyondTheMargins(String places) {
        List<String> words = new ArrayList<>();
        double width = 0;
        for (String line : places.lines().toList()) {
            if (line.contains("<page ")) {
                width = number(line, "width");
            } else if (line.contains("<word ")
                    && (number(line, "xMin") < MARGIN || number(line, "xMax") > width - MARGIN)) {
                words.add(line);
            }
        }
        assertThat(width).isPositive();
        return words;
    }

    private static double number(String line, String attribute) {
        String value = Pattern.compile(attribute + "=\"([-\\d.]+)\"")
                .matcher(line)
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
        return Double.parseDouble(value);
    }

    /** The widths between the margins of 14 mm, in CSS pixels. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"A4, 688", "Letter, 710"})
    void no_table_is_wider_than_the_paper_and_no_cell_than_its_column(String paper, int width) throws IOException {
        String measured = measured(PAGE, width);

        assertThat(measured).contains("data-tables=\"" + occurrences(PAGE, "<table") + "\"");
        assertThat(measured).contains("data-cut=\"\"");
    }

    @Test
    void a_table_that_is_too_wide_is_noticed() throws IOException {
        String page = "<html><body><table><tr>" + "<td><nobr>A cell that is too wide" + " for its column".repeat(20)
                + "</nobr></td></tr></table></body></html>";

        assertThat(measured(page, 688)).contains("data-cut=\"A cell that is too wide");
    }

    /** The page with the rules for print, measured in a window of that width. */
    private static String measured(String page, int width) throws IOException {
        Path folder = Files.createDirectories(FOLDER.resolve("measured"));
        Files.writeString(folder.resolve("index.html"), page.replace("</body>", MEASURE + "</body>"));
        Files.writeString(folder.resolve("book.css"), Files.readString(STYLES).replace("@media print", "@media all"));
        return Chromium.elements(folder.resolve("index.html"), width);
    }

    private static List<String> ids() {
        return Stream.of(
                        KNOWLEDGE.causes().stream().map(cause -> cause.id()),
                        KNOWLEDGE.redFlags().stream().map(flag -> flag.id()),
                        KNOWLEDGE.orderChecks().stream().map(check -> check.id()),
                        KNOWLEDGE.options().keySet().stream(),
                        KNOWLEDGE.interactionTables().stream().map(table -> table.id()),
                        KNOWLEDGE.sources().keySet().stream(),
                        KNOWLEDGE.orderCatalog().keySet().stream().map(id -> "order-" + id))
                .flatMap(ids -> ids)
                .toList();
    }

    private static int occurrences(String text, String part) {
        return (text.length() - text.replace(part, "").length()) / part.length();
    }
}
