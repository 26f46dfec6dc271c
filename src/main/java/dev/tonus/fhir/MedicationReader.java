package dev.tonus.fhir;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.UseStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the prescriptions of the record as uses of drugs. What was never taken (cancelled, a draft, an error, a mere
 * proposal, "do not give") is passed over.
 */
final class MedicationReader {

    private static final Set<String> NO_ORDER = Set.of("proposal", "option");
    private static final Set<String> NEVER_TAKEN = Set.of("cancelled", "draft", "entered-in-error");

    private final DrugReader drugs;
    private final Reasons reasons;
    private final Times times;
    private final DrugGaps gaps;

    MedicationReader(DrugReader drugs, Reasons reasons, Times times, Gaps gaps) {
        this.drugs = drugs;
        this.reasons = reasons;
        this.times = times;
        this.gaps = new DrugGaps(Input.MEDICATIONS, gaps);
    }

    /** The use of a drug; empty if the prescription does not count or does not say enough. */
    Optional<MedicationUse> read(Entry order, Siblings siblings) {
        String status = StatusWords.lower(order.path("status"));
        if (NEVER_TAKEN.contains(status)
                || NO_ORDER.contains(StatusWords.lower(order.path("intent")))
                || Json.isTrue(order.path("doNotPerform"))) {
            return Optional.empty();
        }
        Optional<Drug> drug = drugs.read(order, siblings);
        if (drug.isEmpty()) {
            gaps.addUnnamed("A medication without a name was left out");
            return Optional.empty();
        }
        return read(order, drug.get(), status);
    }

    private Optional<MedicationUse> read(Entry order, Drug drug, String status) {
        Optional<UseStatus> known = StatusWords.useStatus(status);
        if (known.isEmpty()) {
            gaps.addWithoutStatus(drug);
            return Optional.empty();
        }
        gaps.addUnidentified(drug);
        UsePeriod period = new UsePeriod(order, times);
        DailyDose dose = DailyDoseReader.read(order, drug);
        return Optional.of(new MedicationUse(
                order.reference(), drug, known.get(), period.start(), period.end(), dose, reasons.of(order)));
    }
}
