package dev.tonus.facts;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/** Encounters of the last 90 days of which a muscle symptom is a reason (count). */
final class SymptomEncounters {

    private static final Period WINDOW = Period.ofDays(90);

    private SymptomEncounters() {}

    /** The count, "at least" if only a part of the encounters came. Empty if they were not received. */
    static Optional<LabResult> count(PatientFacts facts) {
        Receipt receipt = facts.receiptOf(Input.ENCOUNTERS);
        if (!receipt.isReceived()) {
            return Optional.empty();
        }
        Instant start = RecordedTime.startOfWindow(facts.asOf(), WINDOW, facts.zone());
        List<String> counted = facts.encounters().stream()
                .filter(encounter -> SymptomKind.anchors().stream().anyMatch(kind -> kind.isReasonOf(encounter)))
                .filter(encounter -> encounter.start().within(start, facts.asOf()) == Verdict.MET)
                .map(Encounter::reference)
                .toList();
        return Optional.of(DerivedResult.in("count", "encounters", "symptom-encounters-90-days")
                .of(
                        receipt == Receipt.COMPLETE ? Comparator.EXACTLY : Comparator.AT_LEAST,
                        BigDecimal.valueOf(counted.size()),
                        "in 90 days",
                        RecordedTime.at(facts.asOf(), facts.zone()),
                        counted));
    }
}
