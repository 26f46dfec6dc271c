package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DrugWindows;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * With what an order is compared: the current drugs, the other orders of the bundle, and drugs that were stopped so lately
 * that they still interact. What an order stops or replaces is taken out, and so is the current use of a drug that is
 * ordered anew.
 */
final class Comparison {

    private final PatientFacts facts;
    private final DrugWindows windows;
    private final Set<String> replaced = new HashSet<>();

    Comparison(PatientFacts facts, DrugWindows windows) {
        this.facts = facts;
        this.windows = windows;
        for (DraftOrder order : facts.draftOrders()) {
            if (order.action() != DraftOrder.Action.NONE && !order.replaces().isEmpty()) {
                replaced.add(order.replaces());
            }
        }
    }

    Parties around(DraftOrder examined) {
        List<Party> others = new ArrayList<>();
        Set<String> ordered = new HashSet<>(ingredientsOf(examined));
        for (DraftOrder order : facts.draftOrders()) {
            if (order.action() == DraftOrder.Action.START && !order.equals(examined)) {
                others.add(Party.of(order));
                ordered.addAll(ingredientsOf(order));
            }
        }
        for (MedicationUse use : facts.medications()) {
            if (!replaced.contains(use.reference()) && !isOrderedAnew(use, ordered)) {
                add(use, others);
            }
        }
        return new Parties(Party.of(examined), others);
    }

    private static Set<String> ingredientsOf(DraftOrder order) {
        return order.drug().ingredients().stream().map(Ingredient::name).collect(Collectors.toSet());
    }

    private static boolean isOrderedAnew(MedicationUse use, Set<String> ordered) {
        return !use.drug().ingredients().isEmpty()
                && use.drug().ingredients().stream().allMatch(ingredient -> ordered.contains(ingredient.name()));
    }

    private void add(MedicationUse use, List<Party> others) {
        if (use.isCurrent(facts.asOf())) {
            others.add(Party.of(use));
        } else if (use.hasEnded(facts.asOf()) && stillInteracts(use)) {
            others.add(Party.stopped(use));
        }
    }

    private boolean stillInteracts(MedicationUse use) {
        return use.drug().ingredients().stream().anyMatch(ingredient -> {
            Period tail = windows.interactionOf(ingredient.name());
            Instant start = RecordedTime.startOfWindow(facts.asOf(), tail, facts.zone());
            return use.end().within(start, Instant.MAX) != Verdict.NOT_MET;
        });
    }
}
