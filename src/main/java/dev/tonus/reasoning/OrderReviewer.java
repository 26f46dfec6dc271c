package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Reviews the selected orders at one moment of ordering: each against the current drugs and the other orders. */
public final class OrderReviewer {

    /** No more cards than this. */
    private static final int MOST_CARDS = 3;

    private final Knowledge knowledge;
    private final OrderMoment moment;
    private final Coverage coverage;

    public OrderReviewer(Knowledge knowledge, OrderMoment moment) {
        this.knowledge = knowledge;
        this.moment = moment;
        this.coverage = Coverage.of(knowledge.orderChecks());
    }

    /** What speaks against the selected orders of the facts. */
    public Assessment review(PatientFacts facts) {
        Scope scope = Scopes.of(facts);
        Chart chart = Chart.of(facts, knowledge);
        boolean speaks = scope == Scope.IN_SCOPE || scope == Scope.AGE_UNKNOWN;
        List<Notice> notices = speaks ? notices(chart, scope) : List.of();
        List<OrderOutcome> outcomes = scope == Scope.IN_SCOPE ? outcomes(chart) : List.of();
        List<NotShown> notShown = new ArrayList<>();
        List<Finding> shown = shown(outcomes, notShown);
        Set<DataGap> gaps = new LinkedHashSet<>();
        notices.forEach(notice -> gaps.addAll(notice.gaps()));
        outcomes.forEach(outcome -> gaps.addAll(outcome.gaps()));
        return new Assessment(
                knowledge.version(),
                facts.asOf(),
                scope,
                shown,
                notShown,
                notices,
                Assessor.received(chart, gaps, shown),
                facts.draftOrders().stream()
                        .map(order -> examined(chart, scope, order))
                        .toList());
    }

    private List<OrderOutcome> outcomes(Chart chart) {
        Comparison comparison = new Comparison(chart.facts(), knowledge.windows());
        List<OrderOutcome> outcomes = new ArrayList<>();
        for (DraftOrder order : chart.facts().draftOrders()) {
            if (isExamined(order) && coverage.covers(order.drug())) {
                OrderAssessor assessor = new OrderAssessor(chart, order, comparison.around(order));
                knowledge.orderChecks().forEach(check -> outcomes.add(assessor.assess(check)));
            }
        }
        return outcomes;
    }

    private static boolean isExamined(DraftOrder order) {
        return order.selected() && order.action() == DraftOrder.Action.START;
    }

    /** One card for a pair, at most three cards; one of them information while orders are composed, none at signing. */
    private List<Finding> shown(List<OrderOutcome> outcomes, List<NotShown> notShown) {
        List<OrderFinding> found = outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted(Comparator.comparing(candidate -> candidate.finding().indicator()))
                .toList();
        List<Finding> shown = new ArrayList<>();
        Set<Set<String>> pairs = new HashSet<>();
        for (OrderFinding candidate : found) {
            Finding finding = candidate.finding();
            if (!pairs.add(candidate.pair())) {
                continue;
            }
            if (finding.indicator() == Indicator.INFO && !moment.isComposing()) {
                notShown.add(new NotShown(finding.id(), NotShown.Reason.SUPPRESSED));
            } else if (shown.size() == MOST_CARDS || isSecondInformation(finding, shown)) {
                notShown.add(new NotShown(finding.id(), NotShown.Reason.BUDGET));
            } else {
                shown.add(finding);
            }
        }
        return shown;
    }

    private static boolean isSecondInformation(Finding finding, List<Finding> shown) {
        return finding.indicator() == Indicator.INFO
                && shown.stream().anyMatch(other -> other.indicator() == Indicator.INFO);
    }

    private List<Notice> notices(Chart chart, Scope scope) {
        List<DataGap> missing = missing(chart, scope);
        Indicator indicator = moment.isComposing() ? Indicator.INFO : Indicator.WARNING;
        List<Notice> notices = new ArrayList<>();
        for (DraftOrder order : chart.facts().draftOrders()) {
            if (!isExamined(order)) {
                continue;
            }
            if (coverage.covers(order.drug()) && !missing.isEmpty()) {
                notices.add(notice(Notice.Kind.NOT_CHECKED, indicator, order, missing));
            } else if (order.drug().identification().isUnrecognized() && isDrugCovered(chart)) {
                DataGap gap = new DataGap("order", GapStatus.UNRESOLVED, "The drug of an order was not recognized");
                notices.add(notice(Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, order, List.of(gap)));
            }
        }
        return notices;
    }

    private static Notice notice(Notice.Kind kind, Indicator indicator, DraftOrder order, List<DataGap> gaps) {
        return new Notice(kind, indicator, order.drug().text(), gaps);
    }

    private static List<DataGap> missing(Chart chart, Scope scope) {
        List<DataGap> missing = new ArrayList<>();
        if (chart.facts().receiptOf(Input.MEDICATIONS) != Receipt.COMPLETE) {
            chart.gapOf(Input.MEDICATIONS).ifPresent(missing::add);
        }
        if (scope == Scope.AGE_UNKNOWN) {
            missing.add(Scopes.gapOfAge(chart.facts()));
        }
        return missing;
    }

    private boolean isDrugCovered(Chart chart) {
        PatientFacts facts = chart.facts();
        return facts.medications().stream().anyMatch(use -> use.isCurrent(facts.asOf()) && coverage.covers(use.drug()))
                || facts.draftOrders().stream()
                        .anyMatch(order -> order.action() == DraftOrder.Action.START && coverage.covers(order.drug()));
    }

    private ExaminedOrder examined(Chart chart, Scope scope, DraftOrder order) {
        return new ExaminedOrder(order, outcome(chart, scope, order));
    }

    private ExaminedOrder.Outcome outcome(Chart chart, Scope scope, DraftOrder order) {
        if (!isExamined(order)) {
            return ExaminedOrder.Outcome.NOT_EXAMINED;
        }
        if (order.drug().identification().isUnrecognized()) {
            return ExaminedOrder.Outcome.NOT_RECOGNIZED;
        }
        if (!coverage.covers(order.drug())) {
            return ExaminedOrder.Outcome.NOT_COVERED;
        }
        boolean checked = scope == Scope.IN_SCOPE && missing(chart, scope).isEmpty();
        return checked ? ExaminedOrder.Outcome.CHECKED : ExaminedOrder.Outcome.NOT_CHECKED;
    }
}
