package dev.tonus.reasoning;

import dev.tonus.facts.LabOrder;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.knowledge.WorkUp;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What is worth ordering: the work-up without what was just ordered or has a recent result. */
final class WorkUpReview {

    /** What was ordered within this time is not suggested again. */
    private static final Period JUST_ORDERED = Period.ofDays(7);

    private final Chart chart;
    private final Judge judge;

    WorkUpReview(Chart chart, Judge judge) {
        this.chart = chart;
        this.judge = judge;
    }

    /** What remains to be ordered; a result counts as recent within the entry's own window. */
    List<OrderCatalogEntry> review(List<WorkUp> workUps) {
        return remaining(workUps, false);
    }

    /** The same where a result of an earlier day is too old. */
    List<OrderCatalogEntry> reviewForToday(List<WorkUp> workUps) {
        return remaining(workUps, true);
    }

    private List<OrderCatalogEntry> remaining(List<WorkUp> workUps, boolean today) {
        Set<String> ids = new LinkedHashSet<>();
        for (WorkUp workUp : workUps) {
            if (judge.judge(workUp.when()).isMet()) {
                ids.addAll(workUp.orders());
            }
        }
        List<OrderCatalogEntry> remaining = new ArrayList<>();
        for (String id : ids) {
            Optional.ofNullable(chart.knowledge().orderCatalog().get(id))
                    .filter(entry -> !isOrdered(entry) && !isMeasured(entry, today))
                    .ifPresent(remaining::add);
        }
        return remaining;
    }

    private boolean isOrdered(OrderCatalogEntry entry) {
        Instant start = chart.startOf(JUST_ORDERED);
        for (LabOrder order : chart.facts().labOrders()) {
            if (order.labs().contains(entry.id()) && order.ordered().within(start, Instant.MAX) == Verdict.MET) {
                return true;
            }
        }
        return false;
    }

    private boolean isMeasured(OrderCatalogEntry entry, boolean today) {
        Instant start = chart.startOf(today ? Period.ZERO : entry.within());
        return chart.resultsOf(entry.id()).stream()
                .anyMatch(result -> !result.time().earliest().isBefore(start));
    }
}
