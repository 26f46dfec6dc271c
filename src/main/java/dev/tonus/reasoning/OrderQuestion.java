package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.OrderReasons;
import dev.tonus.knowledge.Ordered;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;

/** Is the order under examination such an order? All parameters must hold for one of its ingredients. */
final class OrderQuestion {

    private final Chart chart;
    private final Ordered criterion;
    private final DraftOrder order;

    OrderQuestion(Chart chart, Ordered criterion, DraftOrder order) {
        this.chart = chart;
        this.criterion = criterion;
        this.order = order;
    }

    Judgement answer() {
        Drug drug = order.drug();
        if (order.action() != criterion.action() || !criterion.routes().contains(drug.route())) {
            return Judgement.NOT_MET;
        }
        List<Judgement> answers = new ArrayList<>();
        for (Ingredient ingredient : drug.ingredients()) {
            if (isAskedFor(ingredient.name())) {
                answers.add(answer(ingredient.name()));
            }
        }
        return Judgement.anyOf(answers);
    }

    private boolean isAskedFor(String ingredient) {
        return criterion
                .findDrugs()
                .map(drugs -> drugs.ingredients().contains(ingredient))
                .orElse(true);
    }

    private Judgement answer(String ingredient) {
        Judgement met = Judgement.met(new Ground.OfOrder(order, ingredient));
        return Judgement.allOf(List.of(met, reason(), supply(), dose(ingredient), change(ingredient)));
    }

    private Judgement reason() {
        OrderReasons reasons = criterion.reasons();
        boolean fits = !reasons.isAsked()
                || (reasons.none() && order.reasons().isEmpty())
                || order.reasons().stream().anyMatch(reasons.sets()::contains);
        return known(Verdict.of(fits));
    }

    private Judgement supply() {
        if (criterion.findSupplyAbove().isEmpty()) {
            return known(Verdict.MET);
        }
        long most = criterion.findSupplyAbove().get().get(ChronoUnit.DAYS);
        return order.findSupply().isPresent()
                ? known(Verdict.of(order.findSupply().getAsInt() > most))
                : Judgement.unknown(new DataGap("order", GapStatus.EMPTY, "The order does not say for how long"));
    }

    private Judgement dose(String ingredient) {
        if (criterion.findDose().isEmpty()) {
            return known(Verdict.MET);
        }
        return order.dose()
                .find(ingredient)
                .map(dose -> known(criterion.findDose().get().holds(dose)))
                .orElseGet(() -> Judgement.unknown(DrugQuestion.unreadableDose(ingredient)));
    }

    private Judgement change(String ingredient) {
        if (criterion.changes().isEmpty()) {
            return known(Verdict.MET);
        }
        OrderHistory history = new OrderHistory(chart, order, ingredient);
        return switch (history.isAnyOf(criterion.changes())) {
            case MET -> known(Verdict.MET);
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN -> Judgement.unknown(history.gap());
        };
    }

    private static Judgement known(Verdict verdict) {
        return verdict == Verdict.MET ? Judgement.met(List.of()) : Judgement.NOT_MET;
    }
}
