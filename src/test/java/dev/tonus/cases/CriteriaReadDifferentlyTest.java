package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.book.CriterionInWords;
import dev.tonus.knowledge.Criterion;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Whatever is changed in a question of the content, the book says it in other words. */
class CriteriaReadDifferentlyTest {

    /**
     * Parts that decide nothing beside some others: the loader refuses {@code ever} beside a look-back, a window since an
     * onset has no length, and a limit without a number of its own is an end of the laboratory's range.
     */
    private static final Set<String> IDLE_BESIDE_OTHERS =
            Set.of("HasCondition.ever", "LabWindow.within", "Limit.relation");

    @Test
    void a_change_of_any_part_of_a_criterion_changes_its_words() {
        Set<String> said = new TreeSet<>();
        Set<String> unsaid = new TreeSet<>();

        for (Criterion criterion : Criteria.of(Shipped.knowledge())) {
            String words = CriterionInWords.line(criterion);
            for (Variation variation : Variation.of(criterion)) {
                boolean same =
                        CriterionInWords.line((Criterion) variation.changed()).equals(words);
                (same ? unsaid : said).add(variation.part());
            }
        }

        assertThat(said).hasSizeGreaterThan(30).containsAll(IDLE_BESIDE_OTHERS);
        assertThat(unsaid).isEqualTo(IDLE_BESIDE_OTHERS);
    }
}
