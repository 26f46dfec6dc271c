package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Exposure;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.OrderChange;
import dev.tonus.knowledge.Takes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How an order stands to what the patient takes of one of its ingredients already. */
final class OrderHistory {

    private static final Set<OrderChange> OF_KNOWN_DRUG =
            EnumSet.of(OrderChange.INCREASE, OrderChange.DECREASE, OrderChange.RENEWAL);

    private final Chart chart;
    private final DraftOrder order;
    private final String ingredient;

    OrderHistory(Chart chart, DraftOrder order, String ingredient) {
        this.chart = chart;
        this.order = order;
        this.ingredient = ingredient;
    }

    /** Is it one of these changes? Unknown while it may or may not be. */
    Verdict isAnyOf(Set<OrderChange> asked) {
        Set<OrderChange> possible = possible();
        if (asked.containsAll(possible)) {
            return Verdict.MET;
        }
        return possible.stream().anyMatch(asked::contains) ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    /** Why it is not known. */
    DataGap gap() {
        return chart.gapOf(Input.MEDICATIONS)
                .filter(gap -> exposure().isEmpty())
                .orElseGet(() -> DrugQuestion.unreadableDose(ingredient));
    }

    private Set<OrderChange> possible() {
        Optional<Exposure> taken = exposure();
        if (taken.isEmpty()) {
            return chart.gapOf(Input.MEDICATIONS).isEmpty()
                    ? EnumSet.of(OrderChange.NEW)
                    : EnumSet.allOf(OrderChange.class);
        }
        return taken.flatMap(exposure -> exposure.last().dose().find(ingredient))
                .flatMap(before -> order.dose().find(ingredient).map(now -> change(now, before)))
                .<Set<OrderChange>>map(EnumSet::of)
                .orElse(OF_KNOWN_DRUG);
    }

    private static OrderChange change(BigDecimal now, BigDecimal before) {
        int order = now.compareTo(before);
        return order > 0 ? OrderChange.INCREASE : order < 0 ? OrderChange.DECREASE : OrderChange.RENEWAL;
    }

    /** The exposure that the order goes on with: current, or ended so lately that both are one. */
    private Optional<Exposure> exposure() {
        PatientFacts facts = chart.facts();
        Period gap = chart.knowledge().windows().exposureGap();
        Instant start = chart.startOf(gap);
        List<Exposure> exposures = chart.exposures().to(ingredient, routes());
        return exposures.stream()
                .filter(exposure -> exposure.isCurrent(facts.asOf()) || endedSince(exposure.last(), start))
                .reduce((earlier, later) -> later);
    }

    /** What is inhaled or applied goes on with what was taken in that way. */
    private Set<Route> routes() {
        Route route = order.drug().route();
        return route.isSystemic() ? Takes.SYSTEMIC : Set.of(route);
    }

    private boolean endedSince(MedicationUse use, Instant start) {
        return use.hasEnded(chart.facts().asOf()) && use.end().within(start, Instant.MAX) == Verdict.MET;
    }
}
