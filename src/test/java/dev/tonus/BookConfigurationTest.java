package dev.tonus;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.book.Snapshot;
import dev.tonus.knowledge.Knowledge;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Which version the book compares the content with, and which sets it says to wait for codes. */
class BookConfigurationTest {

    private static final Knowledge KNOWLEDGE = Shipped.knowledge();

    @Test
    void the_content_is_compared_with_the_latest_version_that_was_in_force() {
        String page =
                page(files("changes/2026.9.0.txt", "2026.9.0+aaaa\n", "changes/2026.11.0.txt", "2026.11.0+bbbb\n"));

        assertThat(page).contains("From 2026.11.0+bbbb to " + KNOWLEDGE.version());
    }

    @Test
    void a_version_is_never_compared_with_itself() {
        String itself = Snapshot.of(KNOWLEDGE).print();

        String page = page(files("changes/2026.9.0.txt", "2026.9.0+aaaa\n", "changes/2026.12.0.txt", itself));

        assertThat(page).contains("From 2026.9.0+aaaa to " + KNOWLEDGE.version());
    }

    @Test
    void without_an_earlier_version_it_is_the_first() {
        assertThat(page(files("changes/readme.md", "2026.9.0"))).contains("This is the first version.");
    }

    @Test
    void a_snapshot_stands_under_the_version_of_its_content() {
        assertThat(Shipped.filesIn("cds-services/changes")).isNotEmpty().allSatisfy((file, bytes) -> {
            String version = Snapshot.parse(new String(bytes, UTF_8)).version();
            assertThat(version).matches(Pattern.quote(file.replace(".txt", "")) + "\\+[0-9a-f]{4}");
        });
    }

    @Test
    void a_set_that_waits_for_codes_is_named() {
        SortedMap<String, byte[]> resources =
                files("valuesets/conditions/waits.json", "\"awaiting-codes\"", "valuesets/conditions/holds.json", "{}");

        String page = BookConfiguration.book(KNOWLEDGE, files(), resources).page();

        assertThat(page).contains("<li><code>waits</code></li>").doesNotContain("<code>holds</code>");
    }

    private static String page(SortedMap<String, byte[]> content) {
        return BookConfiguration.book(KNOWLEDGE, content, files()).page();
    }

    /** Names and texts in turn. */
    private static SortedMap<String, byte[]> files(String... namesAndTexts) {
        SortedMap<String, byte[]> files = new TreeMap<>();
        for (int i = 0; i < namesAndTexts.length; i += 2) {
            files.put(namesAndTexts[i], namesAndTexts[i + 1].getBytes(UTF_8));
        }
        return files;
    }
}
