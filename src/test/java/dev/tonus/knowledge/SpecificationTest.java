package dev.tonus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.cases.CaseIds;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Everything that the clinical specification names is there, has its cases, and answers a claim that patients meet. */
class SpecificationTest {

    private static final Path FOLDER = Path.of("src/test/resources/specification");
    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final Map<String, Set<String>> IDS = Map.of(
            "cause", ids(KNOWLEDGE.causes(), Cause::id),
            "red-flag", ids(KNOWLEDGE.redFlags(), RedFlag::id),
            "order-check", ids(KNOWLEDGE.orderChecks(), OrderCheck::id),
            "option", KNOWLEDGE.options().keySet());

    /** What cannot be met before codes are verified for the signs that it asks for: docs/content-coverage.md. */
    private static final Set<String> AWAITING_CODES = Set.of("serotonin-syndrome");

    private static <T> Set<String> ids(List<T> files, Function<T, String> id) {
        return files.stream().map(id).collect(Collectors.toSet());
    }

    private static Stream<String[]> rows(String file, String separator) {
        try {
            return Files.readAllLines(FOLDER.resolve(file)).stream().skip(1).map(line -> line.split(separator, -1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_id_of_the_specification_is_a_file_and_no_file_has_another_id() {
        Map<String, Set<String>> specified = rows("ids.csv", ",")
                .collect(Collectors.groupingBy(
                        row -> row[0], Collectors.mapping(row -> row[1], Collectors.toCollection(TreeSet::new))));

        assertThat(specified.keySet()).isEqualTo(IDS.keySet());
        specified.forEach((kind, ids) ->
                assertThat(IDS.getOrDefault(kind, Set.of())).as(kind).containsExactlyInAnyOrderElementsOf(ids));
    }

    @Test
    void every_id_has_a_case_that_expects_it_and_one_that_does_not() {
        Set<String> found = CaseIds.expected();
        Set<String> absent = CaseIds.expectedAbsent();

        Stream.of("cause", "red-flag", "order-check").forEach(kind -> {
            assertThat(IDS.getOrDefault(kind, Set.of())).as(kind + " found").allSatisfy(id -> assertThat(
                            found.contains(id) || AWAITING_CODES.contains(id))
                    .as(id)
                    .isTrue());
            assertThat(absent).as(kind + " not found").containsAll(IDS.getOrDefault(kind, Set.of()));
        });
    }

    @Test
    void what_awaits_codes_says_so_in_the_documentation() throws IOException {
        String page = Files.readString(Path.of("docs/content-coverage.md"));

        assertThat(page).contains(AWAITING_CODES);
        assertThat(Shipped.terminology().setsAwaitingCodes()).isNotEmpty().allSatisfy(set -> assertThat(page)
                .contains("`" + set + "`"));
    }

    @Test
    void every_option_that_may_be_offered_has_a_case() {
        Set<String> offered = KNOWLEDGE.options().values().stream()
                .filter(option -> !option.never())
                .map(ManagementOption::id)
                .collect(Collectors.toSet());

        assertThat(CaseIds.offered()).containsAll(offered);
    }

    static Stream<String[]> claims() {
        return rows("seed-coverage.csv", "\\|");
    }

    @ParameterizedTest
    @MethodSource("claims")
    void a_claim_that_patients_meet_is_answered_by_the_content(String claim, String ids) {
        Set<String> all = IDS.values().stream().flatMap(Set::stream).collect(Collectors.toSet());

        assertThat(all).as(claim).containsAll(Arrays.asList(ids.split(" ", -1)));
    }
}
