package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.book.KnowledgeBook;
import dev.tonus.book.Snapshot;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Source;
import dev.tonus.knowledge.loading.CaseSentences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Makes the knowledge book of the shipped content, {@code target/book/index.html}, and checks that nothing is left out. */
class BookTest {

    private static final Path FOLDER = Path.of("target/book");
    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final KnowledgeBook BOOK =
            BookConfiguration.book(KNOWLEDGE, Shipped.filesIn("cds-services"), Shipped.filesIn("fhir-resources"));
    private static final String PAGE = BOOK.page();

    @BeforeAll
    static void write() throws IOException {
        Files.createDirectories(FOLDER);
        Files.writeString(FOLDER.resolve("index.html"), PAGE);
        Files.writeString(FOLDER.resolve("snapshot.txt"), Snapshot.of(KNOWLEDGE).print());
        Files.write(FOLDER.resolve("book.css"), Files.readAllBytes(Path.of("src/main/resources/static/book.css")));
    }

    @Test
    void every_id_has_a_place_in_the_book_and_a_page_of_its_own() {
        assertThat(ids()).isNotEmpty().allSatisfy(id -> {
            assertThat(PAGE).contains("id=\"" + id + "\"");
            assertThat(BOOK.findPage(id))
                    .hasValueSatisfying(page -> assertThat(page).contains("id=\"" + id + "\""));
        });
    }

    @Test
    void no_id_stands_for_two_places() {
        List<String> anchors = attribute("id");

        assertThat(anchors).isNotEmpty().doesNotHaveDuplicates();
    }

    @Test
    void every_link_within_the_book_leads_somewhere() {
        List<String> anchors = attribute("id");

        assertThat(attribute("href"))
                .filteredOn(link -> link.startsWith("#"))
                .isNotEmpty()
                .allSatisfy(link -> assertThat(anchors).contains(link.substring(1)));
    }

    @Test
    void expert_opinion_is_named_and_never_linked() {
        assertThat(KNOWLEDGE.sources().values())
                .filteredOn(source -> source.seen() == Source.Seen.EXPERT)
                .isNotEmpty()
                .allSatisfy(expert -> assertThat(attribute("href")).doesNotContain("#" + expert.id()));
        assertThat(PAGE).contains("<em>expert opinion, not yet referenced</em>");
    }

    @Test
    void every_source_that_was_seen_is_linked() {
        assertThat(KNOWLEDGE.sources().values())
                .flatMap(source -> source.findUrl().stream().toList())
                .isNotEmpty()
                .isSubsetOf(attribute("href"));
    }

    @Test
    void the_sentence_of_every_case_is_in_the_book() {
        Set<String> ids = ids().collect(Collectors.toSet());

        assertThat(CaseSentences.read(Shipped.filesIn("cds-services")))
                .filteredOn(one -> one.tested().stream().anyMatch(ids::contains))
                .hasSizeGreaterThan(2000)
                .allSatisfy(one -> assertThat(PAGE).contains("<li>" + escaped(one.sentence()) + "</li>"));
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    private static Stream<String> ids() {
        return Stream.of(
                        KNOWLEDGE.causes().stream().map(Cause::id),
                        KNOWLEDGE.redFlags().stream().map(RedFlag::id),
                        KNOWLEDGE.orderChecks().stream().map(OrderCheck::id),
                        KNOWLEDGE.options().keySet().stream(),
                        KNOWLEDGE.interactionTables().stream().map(table -> table.id()),
                        KNOWLEDGE.sources().keySet().stream(),
                        KNOWLEDGE.orderCatalog().keySet().stream().map(id -> "order-" + id))
                .flatMap(ids -> ids);
    }

    private static List<String> attribute(String name) {
        return Pattern.compile(" " + name + "=\"([^\"]*)\"")
                .matcher(PAGE)
                .results()
                .map((MatchResult found) -> found.group(1).replace("&amp;", "&"))
                .toList();
    }
}
