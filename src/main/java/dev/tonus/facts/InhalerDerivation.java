package dev.tonus.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Canisters of short-acting beta agonist inhalers in 12 months (count): each order that began then is at least one. The
 * record does not tell the refills that were dispensed, so any count above none is "at least".
 */
final class InhalerDerivation {

    static final Set<String> SHORT_ACTING = Set.of("albuterol", "levalbuterol");

    private static final Period YEAR = Period.ofDays(365);

    private InhalerDerivation() {}

    /** The count; 0 if none was ordered. Empty if the medications were not received. */
    static Optional<LabResult> canisters(PatientFacts facts) {
        Receipt receipt = facts.receiptOf(Input.MEDICATIONS);
        if (!receipt.isReceived()) {
            return Optional.empty();
        }
        Instant start = RecordedTime.startOfWindow(facts.asOf(), YEAR, facts.zone());
        List<String> orders = facts.medications().stream()
                .filter(use -> use.drug().route() == Route.INHALED && use.drug().holdsAnyOf(SHORT_ACTING))
                .filter(use -> use.start().within(start, facts.asOf()) == Verdict.MET)
                .map(MedicationUse::reference)
                .toList();
        boolean none = orders.isEmpty() && receipt == Receipt.COMPLETE;
        return Optional.of(DerivedResult.in("count", "canisters", "saba-canisters-12-months")
                .of(
                        none ? Comparator.EXACTLY : Comparator.AT_LEAST,
                        BigDecimal.valueOf(orders.size()),
                        "orders in 12 months",
                        RecordedTime.at(facts.asOf(), facts.zone()),
                        orders));
    }
}
