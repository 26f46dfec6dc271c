package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The cases notice when the content changes: every limit, period and rule is held by one of them. */
class ContentMutationTest {

    private static final Map<String, String> EQUIVALENT = Map.of();

    private static final List<Mutant> SURVIVORS = new ArrayList<>();
    private static final List<Mutant> MUTANTS = new ArrayList<>();

    @BeforeAll
    static void run() {
        Knowledge knowledge = Shipped.knowledge();
        List<ClinicalCase> cases = Stream.concat(
                        CaseFiles.shipped().stream(), StatinPairCases.of(knowledge).stream())
                .toList();
        Mutants.of(knowledge).stream()
                .filter(mutant -> !EQUIVALENT.containsKey(mutant.change()))
                .forEach(MUTANTS::add);
        SURVIVORS.addAll(Mutants.survivors(MUTANTS, cases));
    }

    @Test
    void every_limit_period_and_rule_is_held_by_a_case() {
        assertThat(SURVIVORS)
                .filteredOn(mutant -> mutant.kind().mustBeNoticed())
                .extracting(Mutant::change)
                .isEmpty();
    }

    @Test
    void nine_of_ten_mutants_are_noticed() {
        assertThat(SURVIVORS)
                .as(() -> SURVIVORS.stream().map(Mutant::change).toList().toString())
                .hasSizeLessThanOrEqualTo(MUTANTS.size() / 10);
    }
}
