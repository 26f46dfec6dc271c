package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.knowledge.Knowledge;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * The cases hold the content: move a limit or a period, drop a rule or a part of one, and a case fails. What changes no
 * answer is listed by name, with its reason.
 */
class ContentMutationTest {

    private static final Path EQUIVALENT = Path.of("src/test/resources/mutants/equivalent.txt");
    private static final String REASON = " # ";

    /**
     * {@code -Dtonus.mutants.like=one;other} runs only the mutants whose names hold one of these, for whoever writes a
     * case for them.
     */
    private static final List<String> LIKE =
            List.of(System.getProperty("tonus.mutants.like", "").split(";"));

    private static final List<Mutant> MUTANTS;
    private static final Set<String> SURVIVORS;

    static {
        Knowledge knowledge = Shipped.knowledge();
        List<ClinicalCase> cases = Stream.concat(CaseFiles.shipped().stream(), StatinPairCases.of(knowledge).stream())
                .toList();
        MUTANTS = Mutants.of(knowledge);
        List<Mutant> chosen =
                MUTANTS.stream().filter(mutant -> isChosen(mutant.change())).toList();
        SURVIVORS = Mutants.survivors(knowledge, chosen, cases).stream()
                .map(Mutant::change)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static boolean isChosen(String change) {
        return LIKE.stream().anyMatch(change::contains);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(EQUIVALENT);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The changes that are said to change no answer. */
    private static List<String> listed() {
        return lines().stream().map(line -> line.split(REASON, 2)[0]).toList();
    }

    @Test
    void every_change_of_the_content_is_noticed_by_a_case_or_listed() {
        assertThat(MUTANTS).hasSizeGreaterThan(3_000);
        assertThat(listed()).doesNotHaveDuplicates().containsAll(SURVIVORS);
    }

    @Test
    void the_list_holds_nothing_that_a_case_notices_now() {
        assertThat(listed()).filteredOn(ContentMutationTest::isChosen).isSubsetOf(SURVIVORS);
    }

    @Test
    void what_changes_no_answer_is_listed_with_its_reason() {
        assertThat(lines()).isNotEmpty().allSatisfy(line -> assertThat(line).contains(REASON));
    }

    @Test
    void mutants_have_names_of_their_own() {
        assertThat(MUTANTS).extracting(Mutant::change).doesNotHaveDuplicates();
    }
}
