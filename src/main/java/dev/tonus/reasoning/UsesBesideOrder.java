package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.Takes;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/** Answers whether a drug is taken beside an order: the order may count as a use, or be left out. */
final class UsesBesideOrder {

    private final Chart chart;
    private final PatientFacts facts;
    private final Takes criterion;
    private final DraftOrder order;

    UsesBesideOrder(Chart chart, Takes criterion, DraftOrder order) {
        this.chart = chart;
        this.facts = chart.facts();
        this.criterion = criterion;
        this.order = order;
    }

    Judgement answer() {
        Set<String> asked = new TreeSet<>(criterion.drugs().ingredients());
        if (criterion.besideOrder().otherThanOrder()) {
            order.drug().ingredients().stream().map(Ingredient::name).forEach(asked::remove);
        }
        if (asked.isEmpty()) {
            return Judgement.NOT_MET;
        }
        DrugSet drugs =
                new DrugSet(criterion.drugs().name(), asked, criterion.drugs().classes());
        return new TakesQuestion(chart.taking(uses()), criterion.about(drugs)).answer();
    }

    private List<MedicationUse> uses() {
        List<MedicationUse> uses = new ArrayList<>(facts.medications());
        criterion.besideOrder().findOverlap().ifPresent(least -> uses.removeIf(use -> !overlaps(use, least)));
        if (criterion.besideOrder().orOrdered() && order.action() == DraftOrder.Action.START) {
            uses.add(Comparison.begun(order, facts));
        }
        return uses;
    }

    private boolean overlaps(MedicationUse use, Period least) {
        Instant end = chart.startOf(Period.ZERO).plus(Duration.ofDays(daysOf(least) + 1));
        boolean shortOrder =
                order.findSupply().isPresent() && order.findSupply().getAsInt() <= daysOf(least);
        return !shortOrder && !endsBefore(order.end(), end) && !endsBefore(use.end(), end);
    }

    private static boolean endsBefore(RecordedTime end, Instant instant) {
        return end.isDated() && end.latest().isBefore(instant);
    }

    /** The files measure in days. */
    private static long daysOf(Period period) {
        return period.get(ChronoUnit.DAYS);
    }
}
