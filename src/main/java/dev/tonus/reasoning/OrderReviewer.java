package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Reviews the selected orders at one moment of ordering: each against the current drugs and the other orders. */
public final class OrderReviewer {

    private static final Set<OrderMoment> ANY_MOMENT = EnumSet.allOf(OrderMoment.class);

    private final Knowledge knowledge;
    private final OrderMoment moment;
    private final Coverage coverage;
    private final KnowledgeIndex index;

    public OrderReviewer(Knowledge knowledge, OrderMoment moment) {
        this.knowledge = knowledge;
        this.moment = moment;
        this.coverage = Coverage.of(knowledge.orderChecks());
        this.index = KnowledgeIndex.of(knowledge);
    }

    /** What speaks against the selected orders of the facts. */
    public Assessment review(PatientFacts facts) {
        Chart chart = Chart.of(facts, index);
        Scope scope = Scopes.ofOrders(facts);
        OrderNotices told = new OrderNotices(chart, scope, moment, coverage);
        List<OrderOutcome> outcomes = scope == Scope.IN_SCOPE ? outcomes(chart) : List.of();
        List<Notice> notices = told.notices(outcomes);
        OrderCardChoice choice = OrderCardChoice.of(outcomes, moment);
        Set<DataGap> gaps = new LinkedHashSet<>();
        notices.forEach(notice -> gaps.addAll(notice.gaps()));
        outcomes.forEach(outcome -> gaps.addAll(outcome.gaps()));
        return new Assessment(
                knowledge.version(),
                facts.asOf(),
                scope,
                choice.shown(),
                choice.notShown(),
                notices,
                Assessor.received(chart, gaps, choice.shown()),
                facts.draftOrders().stream().map(told::examined).toList());
    }

    private List<OrderOutcome> outcomes(Chart chart) {
        Comparison comparison = new Comparison(chart.facts(), knowledge.windows());
        Findings findings = new Decisions(index, chart, Parties.ofRecord(Assessor.current(chart.facts())));
        List<OrderOutcome> outcomes = new ArrayList<>();
        for (DraftOrder draft : chart.facts().draftOrders()) {
            DraftOrder order = comparison.named(draft);
            if (coverage.examines(order)) {
                Predicate<DraftOrder> isSilent = other -> isSilent(chart, draft, other, findings);
                OrderAssessor assessor = OrderAssessor.of(chart, order, comparison, findings, isSilent);
                for (OrderCheck check : coverage.checksOf(order)) {
                    outcomes.add(assessor.assess(check, Set.of(moment)));
                }
            }
        }
        return outcomes;
    }

    /** Whether no check has anything to say of the other order, at any moment, if it stood in the place of the draft. */
    private boolean isSilent(Chart chart, DraftOrder draft, DraftOrder other, Findings findings) {
        List<DraftOrder> drafts = chart.facts().draftOrders().stream()
                .map(order -> order.equals(draft) ? other : order)
                .toList();
        Chart instead = chart.ordering(drafts);
        Comparison comparison = new Comparison(instead.facts(), knowledge.windows());
        OrderAssessor assessor = OrderAssessor.of(instead, other, comparison, findings, any -> false);
        return coverage.checksOf(other).stream()
                .allMatch(check -> assessor.assess(check, ANY_MOMENT).findings().isEmpty());
    }
}
