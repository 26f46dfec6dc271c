package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import dev.tonus.Shipped;
import dev.tonus.knowledge.Knowledge;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The cases notice when the content changes: every limit, period and rule is held by one of them. */
class ContentMutationTest {

    private static final String ASKED_AGAIN =
            "The file asks this again, in its tiers or in the criterion above all of them.";
    private static final String CAUTIONS =
            "Nothing is said yet of cautions, or of what rests on no source that was seen.";
    private static final String NO_LIMITS = "No check asks yet for the limits that amiodarone sets.";

    /** Changes that change no answer, with the reason. */
    private static final Map<String, String> EQUIVALENT = Map.ofEntries(
            entry("interaction of amiodarone by -1", NO_LIMITS),
            entry("interaction of amiodarone by 1", NO_LIMITS),
            entry("full strength of amiodarone dropped", NO_LIMITS),
            entry("statin-interactions: row of fenofibrate dropped", CAUTIONS),
            entry("statin-interactions: row of colchicine dropped", CAUTIONS),
            entry("statin-interactions: row of daptomycin dropped", CAUTIONS),
            entry("statin-interactions: row of together ledipasvir sofosbuvir dropped", CAUTIONS),
            entry(
                    "statin-interactions: row of together fosamprenavir ritonavir dropped",
                    "Fosamprenavir alone has the same limits."),
            entry(
                    "potassium low mild within 30 d dropped from allOf(symptom ANY, potassium low mild within 30 d)",
                    ASKED_AGAIN),
            entry(
                    "magnesium low mild within 30 d dropped from allOf(symptom ANY, magnesium low mild within 30 d)",
                    ASKED_AGAIN),
            entry(
                    "symptom-or-low-potassium-or-calcium dropped from allOf(magnesium low severe within 7 d,"
                            + " symptom-or-low-potassium-or-calcium)",
                    ASKED_AGAIN),
            entry(
                    "magnesium low mild within 30 d dropped from allOf(magnesium low mild within 30 d,"
                            + " anyOf(potassium low mild within 30 d, calcium low mild within 30 d,"
                            + " takes digoxin, qt prolonging))",
                    ASKED_AGAIN));

    private static final Set<String> SURVIVORS;
    private static final List<Mutant> MUTANTS;

    static {
        Knowledge knowledge = Shipped.knowledge();
        List<ClinicalCase> cases = Stream.concat(CaseFiles.shipped().stream(), StatinPairCases.of(knowledge).stream())
                .toList();
        MUTANTS = Mutants.of(knowledge);
        SURVIVORS = Mutants.survivors(knowledge, MUTANTS, cases).stream()
                .map(Mutant::change)
                .collect(Collectors.toSet());
    }

    @Test
    void every_limit_period_and_rule_is_held_by_a_case() {
        assertThat(MUTANTS)
                .filteredOn(mutant -> mutant.kind().mustBeNoticed())
                .isNotEmpty()
                .extracting(Mutant::change)
                .filteredOn(change -> !EQUIVALENT.containsKey(change))
                .doesNotContainAnyElementsOf(SURVIVORS);
    }

    @Test
    void nine_of_ten_mutants_are_noticed() {
        assertThat(SURVIVORS)
                .filteredOn(change -> !EQUIVALENT.containsKey(change))
                .hasSizeLessThanOrEqualTo(MUTANTS.size() / 10);
    }

    @Test
    void what_is_listed_as_changing_nothing_changes_nothing() {
        assertThat(SURVIVORS).containsAll(EQUIVALENT.keySet());
    }

    @Test
    void mutants_have_names_of_their_own() {
        assertThat(MUTANTS).extracting(Mutant::change).doesNotHaveDuplicates();
    }
}
