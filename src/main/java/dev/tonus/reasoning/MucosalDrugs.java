package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.DrugWindows;
import java.util.Collections;

/** Nasal and rectal forms of the drugs that act on the whole body so, as the content names them. */
record MucosalDrugs(DrugSet drugs) {

    /** The same facts, in which these drugs are given by a route that is systemic. */
    static PatientFacts told(PatientFacts facts, DrugWindows windows) {
        return windows.findNasalAndRectal()
                .map(MucosalDrugs::new)
                .filter(mucosal -> mucosal.areIn(facts))
                .map(mucosal -> mucosal.toldIn(facts))
                .orElse(facts);
    }

    private boolean areIn(PatientFacts facts) {
        return facts.medications().stream().map(MedicationUse::drug).anyMatch(this::holds)
                || facts.draftOrders().stream().map(DraftOrder::drug).anyMatch(this::holds);
    }

    private boolean holds(Drug drug) {
        boolean byNoseOrRectum = drug.route() == Route.NASAL || drug.route() == Route.RECTAL;
        return byNoseOrRectum
                && (drug.holdsAnyOf(drugs.ingredients()) || !Collections.disjoint(drug.classes(), drugs.classes()));
    }

    private PatientFacts toldIn(PatientFacts facts) {
        return facts.withMedications(
                        facts.medications().stream().map(this::told).toList())
                .withDraftOrders(facts.draftOrders().stream().map(this::told).toList());
    }

    private MedicationUse told(MedicationUse use) {
        return holds(use.drug())
                ? new MedicationUse(
                        use.reference(),
                        use.drug().by(Route.MUCOSAL),
                        use.status(),
                        use.start(),
                        use.end(),
                        use.dose(),
                        use.reasons())
                : use;
    }

    private DraftOrder told(DraftOrder order) {
        return holds(order.drug()) ? order.of(order.drug().by(Route.MUCOSAL), order.dose()) : order;
    }
}
