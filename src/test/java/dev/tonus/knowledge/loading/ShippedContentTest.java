package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Knowledge;
import org.junit.jupiter.api.Test;

/** The content that ships is usable, and says what its specification asks for. */
class ShippedContentTest {

    private static final Knowledge KNOWLEDGE =
            KnowledgeLoader.load(ContentFolder.shipped().files(), ShippedNames.read());

    @Test
    void the_shipped_content_loads() {
        assertThat(KNOWLEDGE.version()).matches("2026\\.11\\.0\\+[0-9a-f]{4}");
    }
}
