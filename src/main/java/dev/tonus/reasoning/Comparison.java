package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.UseStatus;
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

    /** The order itself; one that stops a drug by naming its prescription alone is given the drug. */
    DraftOrder named(DraftOrder order) {
        if (order.action() != DraftOrder.Action.STOP
                || order.drug().identification().isKnown()) {
            return order;
        }
        return facts.medications().stream()
                .filter(use -> use.reference().equals(order.replaces()))
                .findFirst()
                .map(use -> order.of(use.drug(), use.dose()))
                .orElse(order);
    }

    /** Between whom interactions are looked for. */
    Parties around(DraftOrder examined) {
        List<DraftOrder> drafts = othersThan(examined);
        List<Party> others = new ArrayList<>(drafts.stream().map(Party::of).toList());
        Set<String> ordered = new HashSet<>(ingredientsOf(examined));
        drafts.forEach(draft -> ordered.addAll(ingredientsOf(draft)));
        for (MedicationUse use : facts.medications()) {
            if (!replaced.contains(use.reference()) && !isOrderedAnew(use, ordered)) {
                add(use, others);
            }
        }
        return new Parties(examined, others);
    }

    /**
     * The uses of drugs as the order finds them: another order begins now, and what another order stops, replaces or orders
     * anew ends now, so that its effect may still last. What the order itself stops or orders anew is still taken.
     */
    List<MedicationUse> usesAround(DraftOrder examined) {
        List<DraftOrder> drafts = othersThan(examined);
        Set<String> ordered = new HashSet<>();
        drafts.forEach(draft -> ordered.addAll(ingredientsOf(draft)));
        boolean stops = examined.action() == DraftOrder.Action.STOP;
        List<MedicationUse> uses = new ArrayList<>();
        for (MedicationUse use : facts.medications()) {
            boolean stopped = replaced.contains(use.reference())
                    && !(stops && examined.replaces().equals(use.reference()));
            boolean ends = use.isCurrent(facts.asOf()) && (stopped || isOrderedAnew(use, ordered));
            uses.add(ends ? endedNow(use) : use);
        }
        drafts.forEach(draft -> uses.add(begun(draft, facts)));
        return uses;
    }

    /** The order as a use of its drug that begins now: it has no exposure. */
    static MedicationUse begun(DraftOrder order, PatientFacts facts) {
        return new MedicationUse(
                order.reference(),
                order.drug(),
                UseStatus.ACTIVE,
                RecordedTime.at(facts.asOf(), facts.zone()),
                order.end(),
                order.dose(),
                order.reasons());
    }

    private MedicationUse endedNow(MedicationUse use) {
        RecordedTime now = RecordedTime.at(facts.asOf().minusSeconds(1), facts.zone());
        return new MedicationUse(
                use.reference(), use.drug(), UseStatus.ENDED, use.start(), now, use.dose(), use.reasons());
    }

    private List<DraftOrder> othersThan(DraftOrder examined) {
        return facts.draftOrders().stream()
                .filter(order -> order.action() == DraftOrder.Action.START && !order.equals(examined))
                .toList();
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
