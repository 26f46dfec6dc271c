package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentVersionTest {

    private static final String CAUSE = "causes/electrolyte/low-magnesium.yaml";

    @Test
    void it_is_the_calendar_version_and_four_digits_of_a_hash() {
        assertThat(version(ContentFolder.small())).matches("2026\\.11\\.0\\+[0-9a-f]{4}");
    }

    @Test
    void the_same_files_have_the_same_version() {
        assertThat(version(ContentFolder.small())).isEqualTo(version(ContentFolder.small()));
    }

    @Test
    void another_wording_is_another_version() {
        ContentFolder changed = ContentFolder.small().replacing(CAUSE, "- Replace it.", "- Replace it soon.");

        assertThat(version(changed)).isNotEqualTo(version(ContentFolder.small()));
    }

    @Test
    void the_same_content_in_another_folder_is_another_version() {
        String cause = ContentFolder.small().text(CAUSE);
        ContentFolder moved = ContentFolder.small().without(CAUSE).with("causes/nutrition/low-magnesium.yaml", cause);

        assertThat(version(moved)).isNotEqualTo(version(ContentFolder.small()));
    }

    @Test
    void examples_and_cases_do_not_change_it() {
        ContentFolder changed = ContentFolder.small()
                .with("cases/low-magnesium.yaml", "cases: [{}]")
                .with("services/small-view/examples/request.json", "{ }");

        assertThat(version(changed)).isEqualTo(version(ContentFolder.small()));
    }

    private static String version(ContentFolder content) {
        return KnowledgeLoader.load(content.files(), SmallNames.read()).version();
    }
}
