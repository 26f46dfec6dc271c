package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.OrderMoment;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Which orders could not be checked, what is said of that, and what became of each order. */
final class OrderNotices {

    private final Chart chart;
    private final Scope scope;
    private final OrderMoment moment;
    private final Coverage coverage;

    OrderNotices(Chart chart, Scope scope, OrderMoment moment, Coverage coverage) {
        this.chart = chart;
        this.scope = scope;
        this.moment = moment;
        this.coverage = coverage;
    }

    /**
     * At most one card for what was not received, one for what was not recognized and, while orders are composed, one for
     * limits that no dose could be compared with; each names its orders.
     */
    List<Notice> notices(List<OrderOutcome> outcomes) {
        List<Notice> notices = new ArrayList<>();
        if (scope != Scope.IN_SCOPE && scope != Scope.AGE_UNKNOWN) {
            return notices;
        }
        List<DataGap> missing = missing();
        List<String> unchecked = missing.isEmpty() ? List.of() : drugsOf(order -> coverage.covers(order.drug()));
        if (!unchecked.isEmpty()) {
            Indicator indicator = moment.isComposing() ? Indicator.INFO : Indicator.WARNING;
            notices.add(new Notice(Notice.Kind.NOT_CHECKED, indicator, inWords(unchecked), missing));
        }
        if (isDrugMentioned()) {
            notRecognized().ifPresent(notices::add);
        }
        if (moment.isComposing()) {
            doseNotRead(outcomes).ifPresent(notices::add);
        }
        return notices;
    }

    /** The orders of which the drug was not recognized, and of the others the parts of the drug that were not. */
    private Optional<Notice> notRecognized() {
        Set<String> subjects = new LinkedHashSet<>(drugsOf(order ->
                !coverage.covers(order.drug()) && order.drug().identification().isUnrecognized()));
        Set<DataGap> gaps = new LinkedHashSet<>();
        if (!subjects.isEmpty()) {
            gaps.add(unresolved("The drug of an order was not recognized"));
        }
        starts(order -> !order.drug().unknownParts().isEmpty()).forEach(order -> {
            List<String> parts = order.drug().unknownParts();
            subjects.add(String.join(" and ", parts));
            parts.forEach(part -> gaps.add(unresolved("A part of an order, " + part + ", was not recognized")));
        });
        return subjects.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(
                        Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, inWords(List.copyOf(subjects)), List.copyOf(gaps)));
    }

    private static DataGap unresolved(String sentence) {
        return new DataGap("order", GapStatus.UNRESOLVED, sentence);
    }

    private static Optional<Notice> doseNotRead(List<OrderOutcome> outcomes) {
        List<OrderOutcome> open = outcomes.stream()
                .filter(outcome -> !outcome.openLimits().isEmpty())
                .toList();
        List<String> drugs = open.stream().map(OrderOutcome::drug).distinct().toList();
        List<DataGap> gaps = open.stream()
                .flatMap(outcome -> outcome.openLimits().stream())
                .distinct()
                .toList();
        return drugs.isEmpty()
                ? Optional.empty()
                : Optional.of(new Notice(Notice.Kind.DOSE_NOT_READ, Indicator.INFO, inWords(drugs), gaps));
    }

    private List<String> drugsOf(Predicate<DraftOrder> which) {
        return starts(which).map(order -> order.drug().text()).distinct().toList();
    }

    private Stream<DraftOrder> starts(Predicate<DraftOrder> which) {
        return chart.facts().draftOrders().stream()
                .filter(order -> isStart(order) && order.selected() && which.test(order));
    }

    private static String inWords(List<String> drugs) {
        return drugs.size() == 1
                ? drugs.get(0)
                : drugs.get(0) + " and " + (drugs.size() - 1) + (drugs.size() == 2 ? " other order" : " other orders");
    }

    private List<DataGap> missing() {
        List<DataGap> missing = new ArrayList<>();
        if (chart.facts().receiptOf(Input.MEDICATIONS) != Receipt.COMPLETE) {
            chart.gapOf(Input.MEDICATIONS).ifPresent(missing::add);
        }
        if (scope == Scope.AGE_UNKNOWN) {
            missing.add(Scopes.gapOfAge(chart.facts()));
        }
        return missing;
    }

    private boolean isDrugMentioned() {
        PatientFacts facts = chart.facts();
        return facts.medications().stream()
                        .anyMatch(use -> use.isCurrent(facts.asOf()) && coverage.mentions(use.drug()))
                || facts.draftOrders().stream().anyMatch(order -> isStart(order) && coverage.mentions(order.drug()));
    }

    private static boolean isStart(DraftOrder order) {
        return order.action() == DraftOrder.Action.START;
    }

    ExaminedOrder examined(DraftOrder order) {
        return new ExaminedOrder(order, outcome(order));
    }

    private ExaminedOrder.Outcome outcome(DraftOrder order) {
        if (!order.selected() || !(isStart(order) || coverage.examines(order))) {
            return ExaminedOrder.Outcome.NOT_EXAMINED;
        }
        if (coverage.covers(order.drug())) {
            boolean checked = scope == Scope.IN_SCOPE && missing().isEmpty();
            return checked ? ExaminedOrder.Outcome.CHECKED : ExaminedOrder.Outcome.NOT_CHECKED;
        }
        return order.drug().identification().isUnrecognized()
                ? ExaminedOrder.Outcome.NOT_RECOGNIZED
                : ExaminedOrder.Outcome.NOT_COVERED;
    }
}
