package dev.tonus.reasoning;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Pregnancy;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.knowledge.Offers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * Which drugs a card offers to order instead of the one under examination: only within its class, and only if allergies were
 * received and are clear, no pregnancy is on record, and this patient's own checks have nothing to say of it.
 */
final class DrugOffers {

    private static final String PREGNANCY = "pregnancy";

    private final Chart chart;
    private final DraftOrder order;
    private final Predicate<DraftOrder> isSilent;

    /** Offers for the order; the predicate tells whether the checks are silent about another order in its place. */
    DrugOffers(Chart chart, DraftOrder order, Predicate<DraftOrder> isSilent) {
        this.chart = chart;
        this.order = order;
        this.isSilent = isSilent;
    }

    /** The drug at the limit of the pair, and the first replacement that may be offered. */
    List<DrugCatalogEntry> of(Offers offers, Optional<InteractionPair> pair) {
        List<DrugCatalogEntry> found = new ArrayList<>();
        boolean limited = pair.map(some -> some.column().reference().equals(order.reference()))
                .orElse(true);
        if (!limited || !mayReplace()) {
            return found;
        }
        if (offers.doseAtLimit()) {
            pair.flatMap(this::atLimit).filter(this::isSuitable).ifPresent(found::add);
        }
        offers.replaceBy().stream().filter(this::isSuitable).findFirst().ifPresent(found::add);
        return found;
    }

    private Optional<DrugCatalogEntry> atLimit(InteractionPair pair) {
        return pair.cell().findCap().flatMap(cap -> catalog().stream()
                .filter(entry -> entry.is(pair.columnIngredient(), cap))
                .findFirst());
    }

    private List<DrugCatalogEntry> catalog() {
        return chart.knowledge().drugCatalog();
    }

    /**
     * The whole class of the catalog counts: an allergy to one of its drugs speaks against all of them. What an order holds
     * beside its drug would be lost with it.
     */
    private boolean mayReplace() {
        PatientFacts facts = chart.facts();
        Set<String> offered =
                catalog().stream().map(DrugCatalogEntry::ingredient).collect(Collectors.toSet());
        Drug ordered = order.drug();
        boolean single = ordered.ingredients().size() == 1 && !ordered.holdsOthers() && ordered.holdsAnyOf(offered);
        boolean received = facts.receiptOf(Input.ALLERGIES) == Receipt.COMPLETE
                && facts.receiptOf(Input.CONDITIONS) == Receipt.COMPLETE
                && facts.receiptOf(Input.MEDICATIONS) == Receipt.COMPLETE;
        boolean unclear = facts.dataGaps().stream().anyMatch(gap -> gap.input().equals(Input.ALLERGIES.key()))
                || facts.allergies().stream().anyMatch(allergy -> isAgainst(allergy, offered));
        return single && received && !unclear && !mayBePregnant(facts);
    }

    /** An allergy to something that was not recognized may be one to the drug. */
    private static boolean isAgainst(Allergy allergy, Set<String> offered) {
        boolean unknown = allergy.ingredients().isEmpty() && allergy.concepts().isEmpty();
        return unknown || allergy.isToAnyOf(offered);
    }

    /** A pregnancy that its weeks or a due date tell of counts, one that is on record however long, and a doubt as well. */
    private static boolean mayBePregnant(PatientFacts facts) {
        return Pregnancy.of(facts).pregnant() != Verdict.NOT_MET
                || facts.conditions().stream()
                        .anyMatch(condition -> condition.active() && condition.isAnyOf(Set.of(PREGNANCY)));
    }

    private boolean isSuitable(DrugCatalogEntry entry) {
        Ingredient ingredient = new Ingredient(entry.ingredient(), new Quantity(entry.milligramsPerDay(), "mg"));
        Drug drug = new Drug(entry.display(), List.of(ingredient), Route.ORAL, Identification.BY_CODE);
        DailyDose dose = new DailyDose(Map.of(entry.ingredient(), entry.milligramsPerDay()));
        return !isAsOrdered(entry) && isSilent.test(order.of(drug, dose));
    }

    private boolean isAsOrdered(DrugCatalogEntry entry) {
        return order.dose()
                .find(entry.ingredient())
                .filter(dose -> entry.is(entry.ingredient(), dose))
                .isPresent();
    }
}
