package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every kind of mistake is refused at its file and line, with words that say how to mend it, and nothing else is. */
class BrokenContentTest {

    @ParameterizedTest(name = "{0}")
    @MethodSource({
        "dev.tonus.knowledge.loading.BrokenShapes#all",
        "dev.tonus.knowledge.loading.BrokenNames#all",
        "dev.tonus.knowledge.loading.BrokenCriteria#all",
        "dev.tonus.knowledge.loading.BrokenBlocks#all",
        "dev.tonus.knowledge.loading.BrokenSlots#all",
        "dev.tonus.knowledge.loading.BrokenLimits#all",
        "dev.tonus.knowledge.loading.BrokenTables#all",
        "dev.tonus.knowledge.loading.BrokenSharedFiles#all"
    })
    void a_mistake_is_refused_at_its_line(Broken broken) {
        assertThat(broken.problems()).singleElement().satisfies(problem -> {
            assertThat(problem.file()).isEqualTo(broken.reportedFile());
            assertThat(problem.line()).isEqualTo(broken.line());
            assertThat(problem.sentence()).contains(broken.words()).endsWith(".");
        });
    }
}
