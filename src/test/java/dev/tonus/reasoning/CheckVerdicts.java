package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** What each order check says of the orders of a patient by itself, before it is chosen what is shown. */
public final class CheckVerdicts {

    private final KnowledgeIndex index;
    private final Coverage coverage;

    private CheckVerdicts(Knowledge knowledge) {
        index = KnowledgeIndex.of(knowledge);
        coverage = Coverage.of(knowledge.orderChecks());
    }

    public static CheckVerdicts of(Knowledge knowledge) {
        return new CheckVerdicts(knowledge);
    }

    /** The verdicts by the id of the check; no entry for a check that looks at none of the orders. */
    public Map<String, Verdict> of(PatientFacts facts, OrderMoment moment) {
        Chart chart = Chart.of(facts, index);
        Comparison comparison = new Comparison(chart.facts(), index.knowledge().windows());
        Findings findings = new Decisions(index, chart, Parties.ofRecord(Assessor.current(chart.facts())));
        Map<String, Verdict> verdicts = new TreeMap<>();
        for (DraftOrder draft : chart.facts().draftOrders()) {
            DraftOrder order = comparison.named(draft);
            OrderAssessor assessor = OrderAssessor.of(chart, order, comparison, findings, any -> false);
            for (OrderCheck check : coverage.checksOf(order)) {
                verdicts.merge(check.id(), verdict(assessor.assess(check, Set.of(moment))), CheckVerdicts::either);
            }
        }
        return verdicts;
    }

    private static Verdict verdict(OrderOutcome outcome) {
        if (!outcome.findings().isEmpty()) {
            return Verdict.MET;
        }
        return outcome.gaps().isEmpty() ? Verdict.NOT_MET : Verdict.UNKNOWN;
    }

    private static Verdict either(Verdict one, Verdict other) {
        return Verdict.any(List.of(one, other));
    }
}
