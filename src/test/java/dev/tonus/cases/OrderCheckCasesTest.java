package dev.tonus.cases;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import dev.tonus.Shipped;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.reasoning.CheckVerdicts;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every order check has a case by name that it is met in, one that it is not met in, and one that it leaves open; the check
 * itself answers so, whatever is shown.
 */
class OrderCheckCasesTest {

    private static final List<ClinicalCase> CASES = CaseFiles.shipped();
    private static final CheckVerdicts VERDICTS = CheckVerdicts.of(Shipped.knowledge());

    /** How a case names a verdict in what it expects. */
    private static final Map<Verdict, String> SAID = new EnumMap<>(Map.of(
            Verdict.MET, " is found, ",
            Verdict.NOT_MET, " is not found",
            Verdict.UNKNOWN, " is not found for want of data"));

    @TestFactory
    Stream<DynamicTest> every_order_check_has_a_case_of_each_verdict() {
        return Shipped.knowledge().orderChecks().stream()
                .map(OrderCheck::id)
                .map(id -> dynamicTest(
                        id, () -> assertThat(shown(id)).as(id).containsExactlyInAnyOrder(Verdict.values())));
    }

    /** The verdicts that some case names and the check gives there. */
    private static Set<Verdict> shown(String id) {
        Set<Verdict> shown = new TreeSet<>();
        for (ClinicalCase one : CASES) {
            Verdict verdict = verdict(one, id);
            if (names(one, id, verdict)) {
                shown.add(verdict);
            }
        }
        return shown;
    }

    @Test
    void a_check_that_a_case_calls_unknown_is_left_open_by_itself() {
        for (OrderCheck check : Shipped.knowledge().orderChecks()) {
            List<String> closed = CASES.stream()
                    .filter(one -> names(one, check.id(), Verdict.UNKNOWN))
                    .filter(one -> verdict(one, check.id()) != Verdict.UNKNOWN)
                    .map(ClinicalCase::sentence)
                    .toList();

            assertThat(closed).as(check.id()).isEmpty();
        }
    }

    private static boolean names(ClinicalCase one, String id, Verdict verdict) {
        String said = id + SAID.get(verdict);
        return one.expectations().stream()
                .map(Expectation::sentence)
                .anyMatch(sentence -> verdict == Verdict.MET ? sentence.startsWith(said) : sentence.equals(said));
    }

    private static Verdict verdict(ClinicalCase one, String id) {
        return VERDICTS.of(one.facts(), one.moment()).getOrDefault(id, Verdict.NOT_MET);
    }
}
