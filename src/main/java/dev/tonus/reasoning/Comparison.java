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
import java.util.Optional;
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
    private final List<Started> started = new ArrayList<>();
    private final List<Taken> taken = new ArrayList<>();

    Comparison(PatientFacts facts, DrugWindows windows) {
        this.facts = facts;
        this.windows = windows;
        for (MedicationUse use : facts.medications()) {
            taken.add(new Taken(use, partyOf(use)));
        }
        for (DraftOrder order : facts.draftOrders()) {
            if (order.action() != DraftOrder.Action.NONE && !order.replaces().isEmpty()) {
                replaced.add(order.replaces());
            }
            if (order.action() == DraftOrder.Action.START) {
                started.add(new Started(order, ingredientsOf(order), Party.of(order), begun(order, facts)));
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
        List<Party> others = new ArrayList<>();
        Set<String> ordered = new HashSet<>(ingredientsOf(examined));
        for (Started draft : othersThan(examined)) {
            others.add(draft.party());
            ordered.addAll(draft.ingredients());
        }
        for (Taken use : taken) {
            if (!replaced.contains(use.use().reference()) && !isOrderedAnew(use.use(), ordered)) {
                use.party().ifPresent(others::add);
            }
        }
        return new Parties(examined, others);
    }

    /**
     * The uses of drugs as the order finds them: another order begins now, and what another order stops, replaces or orders
     * anew ends now, so that its effect may still last. What the order itself stops or orders anew is still taken.
     */
    List<MedicationUse> usesAround(DraftOrder examined) {
        List<Started> drafts = othersThan(examined);
        Set<String> ordered = new HashSet<>();
        drafts.forEach(draft -> ordered.addAll(draft.ingredients()));
        boolean stops = examined.action() == DraftOrder.Action.STOP;
        List<MedicationUse> uses = new ArrayList<>();
        for (MedicationUse use : facts.medications()) {
            boolean stopped = replaced.contains(use.reference())
                    && !(stops && examined.replaces().equals(use.reference()));
            boolean ends = use.isCurrent(facts.asOf()) && (stopped || isOrderedAnew(use, ordered));
            uses.add(ends ? endedNow(use) : use);
        }
        drafts.forEach(draft -> uses.add(draft.use()));
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

    private List<Started> othersThan(DraftOrder examined) {
        List<Started> others = new ArrayList<>(started);
        others.removeIf(draft -> draft.order().equals(examined));
        return others;
    }

    private static Set<String> ingredientsOf(DraftOrder order) {
        return order.drug().ingredients().stream().map(Ingredient::name).collect(Collectors.toSet());
    }

    private static boolean isOrderedAnew(MedicationUse use, Set<String> ordered) {
        for (Ingredient ingredient : use.drug().ingredients()) {
            if (!ordered.contains(ingredient.name())) {
                return false;
            }
        }
        return !use.drug().ingredients().isEmpty();
    }

    private Optional<Party> partyOf(MedicationUse use) {
        if (use.isCurrent(facts.asOf())) {
            return Optional.of(Party.of(use));
        }
        return use.hasEnded(facts.asOf()) && stillInteracts(use) ? Optional.of(Party.stopped(use)) : Optional.empty();
    }

    private boolean stillInteracts(MedicationUse use) {
        return use.drug().ingredients().stream().anyMatch(ingredient -> {
            Period tail = windows.interactionOf(ingredient.name());
            Instant start = RecordedTime.startOfWindow(facts.asOf(), tail, facts.zone());
            return use.end().within(start, Instant.MAX) != Verdict.NOT_MET;
        });
    }

    /** An order that starts a drug, as others find it. */
    private record Started(DraftOrder order, Set<String> ingredients, Party party, MedicationUse use) {}

    /** A use of the record, and what interacts with an order while it lasts and shortly after. */
    private record Taken(MedicationUse use, Optional<Party> party) {}
}
