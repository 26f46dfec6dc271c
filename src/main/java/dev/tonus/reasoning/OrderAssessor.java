package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/**
 * Decides order checks for one order. Every pair of drugs has the first level that is met for it; what is not about a pair
 * has the first level that is met.
 */
final class OrderAssessor {

    private final DraftOrder order;
    private final Judge judge;
    private final OrderFindings findings;

    private OrderAssessor(Chart chart, Judge judge, DraftOrder order, DrugOffers offers) {
        this.order = order;
        this.judge = judge;
        this.findings = new OrderFindings(chart, order, judge, offers);
    }

    /**
     * An assessor of the order, who compares it with what is taken and ordered, and knows what else was found. The predicate
     * tells whether the checks are silent about another order in its place.
     */
    static OrderAssessor of(
            Chart chart, DraftOrder order, Comparison comparison, Findings findings, Predicate<DraftOrder> isSilent) {
        Chart around = chart.taking(comparison.usesAround(order));
        Judge judge = new Judge(around, comparison.around(order), findings);
        return new OrderAssessor(around, judge, order, new DrugOffers(chart, order, isSilent));
    }

    /** What the levels of the check that speak at one of the moments have to say. */
    OrderOutcome assess(OrderCheck check, Set<OrderMoment> moments) {
        Set<DataGap> gaps = new LinkedHashSet<>();
        Set<DataGap> openLimits = new LinkedHashSet<>();
        Map<OrderFinding.Subject, OrderFinding> found = new LinkedHashMap<>();
        for (Level level : check.levels()) {
            if (!level.speaksAtAnyOf(moments)) {
                continue;
            }
            Judgement answer = judge.judge(level.when());
            if (answer.isMet() && !judge.judge(level.unless()).isMet()) {
                findings.of(check, level, answer, List.copyOf(gaps)).stream()
                        .filter(finding -> finding.subject().isPair() || found.isEmpty())
                        .forEach(finding -> found.putIfAbsent(finding.subject(), finding));
            }
            gaps.addAll(answer.gaps());
            if (isOpenForWantOfADose(level, answer)) {
                openLimits.addAll(answer.gaps());
            }
        }
        return new OrderOutcome(
                order.drug().text(), new ArrayList<>(found.values()), new ArrayList<>(gaps), List.copyOf(openLimits));
    }

    /** Whether the level asks for a breach of a table's limit, and only a dose that cannot be read leaves that open. */
    private static boolean isOpenForWantOfADose(Level level, Judgement answer) {
        return level.when() instanceof Interacts pair
                && pair.outcomes().contains(Outcome.OVER_CAP)
                && answer.verdict() == Verdict.UNKNOWN
                && answer.gaps().stream().allMatch(DrugQuestion::isUnreadableDose);
    }
}
