package dev.tonus;

import dev.tonus.book.BookContent;
import dev.tonus.book.KnowledgeBook;
import dev.tonus.book.Snapshot;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.loading.CaseSentences;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.regex.Pattern;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** Gathers what the knowledge book is made of, when it is first asked for. */
@Configuration(proxyBeanMethods = false)
class BookConfiguration {

    private static final String SNAPSHOTS = "changes/";
    private static final String AWAITING = "awaiting-codes";
    private static final Pattern VALUE_SET = Pattern.compile("(?:.*/)?valuesets/.*/([^/]+)\\.json");

    @Bean
    @Lazy
    KnowledgeBook knowledgeBook(Knowledge knowledge) {
        return book(knowledge, ClassPathFiles.under("cds-services"), ClassPathFiles.under("fhir-resources"));
    }

    /** The book of the knowledge, with the cases, the last snapshot and the value sets that lie beside the content. */
    static KnowledgeBook book(
            Knowledge knowledge, SortedMap<String, byte[]> content, SortedMap<String, byte[]> resources) {
        return new KnowledgeBook(new BookContent(
                knowledge,
                CaseSentences.read(content),
                awaitingCodes(resources),
                lastSnapshot(content, knowledge.version()).orElse(null)));
    }

    /** The names of the value sets that say of themselves that no code was found yet. */
    private static List<String> awaitingCodes(SortedMap<String, byte[]> resources) {
        return resources.entrySet().stream()
                .filter(file -> VALUE_SET.matcher(file.getKey()).matches())
                .filter(file -> text(file.getValue()).contains(AWAITING))
                .map(file -> VALUE_SET.matcher(file.getKey()).replaceAll("$1"))
                .toList();
    }

    /**
     * The snapshot of the latest version that was in force, by the order of calendar versions. That of the content itself
     * is passed over: the book of a version says what is new in it.
     */
    private static Optional<Snapshot> lastSnapshot(SortedMap<String, byte[]> content, String version) {
        return content.entrySet().stream()
                .filter(file ->
                        file.getKey().startsWith(SNAPSHOTS) && file.getKey().endsWith(".txt"))
                .sorted(Comparator.comparing(file -> inOrder(file.getKey())))
                .map(file -> Snapshot.parse(text(file.getValue())))
                .filter(snapshot -> !snapshot.version().equals(version))
                .reduce((earlier, later) -> later);
    }

    /** 2026.9.0 comes before 2026.11.0. */
    private static String inOrder(String file) {
        return Pattern.compile("\\d+").matcher(file).replaceAll(number -> "%9s".formatted(number.group()));
    }

    private static String text(byte[] bytes) {
        return new String(bytes, StandardCharsets.UTF_8);
    }
}
