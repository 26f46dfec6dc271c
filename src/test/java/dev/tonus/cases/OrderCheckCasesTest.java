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

    private static final List<Answered> CASES = answered(CheckVerdicts.of(Shipped.knowledge()));

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
        for (Answered one : CASES) {
            if (one.names(id, one.verdict(id))) {
                shown.add(one.verdict(id));
            }
        }
        return shown;
    }

    @Test
    void a_check_that_a_case_calls_unknown_is_left_open_by_itself() {
        for (OrderCheck check : Shipped.knowledge().orderChecks()) {
            List<String> closed = CASES.stream()
                    .filter(one -> one.names(check.id(), Verdict.UNKNOWN))
                    .filter(one -> one.verdict(check.id()) != Verdict.UNKNOWN)
                    .map(one -> one.given().sentence())
                    .toList();

            assertThat(closed).as(check.id()).isEmpty();
        }
    }

    private static List<Answered> answered(CheckVerdicts verdicts) {
        return CaseFiles.shipped().stream()
                .map(one -> new Answered(one, verdicts.of(one.facts(), one.moment())))
                .toList();
    }

    /** A case, and what each check says of its orders by itself. */
    private record Answered(ClinicalCase given, Map<String, Verdict> verdicts) {

        boolean names(String id, Verdict verdict) {
            String said = id + SAID.get(verdict);
            return given.expectations().stream()
                    .map(Expectation::sentence)
                    .anyMatch(sentence -> verdict == Verdict.MET ? sentence.startsWith(said) : sentence.equals(said));
        }

        Verdict verdict(String id) {
            return verdicts.getOrDefault(id, Verdict.NOT_MET);
        }
    }
}
