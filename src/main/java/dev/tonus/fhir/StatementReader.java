package dev.tonus.fhir;

import dev.tonus.facts.Drug;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.UseStatus;
import java.util.Optional;
import java.util.Set;

/**
 * Reads statements of what the patient takes as uses of drugs: what patients buy or bring along stands nowhere else. What
 * is only intended counts once its start has come.
 */
final class StatementReader {

    private static final Set<String> NEVER_TAKEN = Set.of("not-taken", "entered-in-error");
    private static final String INTENDED = "intended";

    private final DrugReader drugs;
    private final Reasons reasons;
    private final Times times;
    private final DrugGaps gaps;

    StatementReader(DrugReader drugs, Reasons reasons, Times times, Gaps gaps) {
        this.drugs = drugs;
        this.reasons = reasons;
        this.times = times;
        this.gaps = new DrugGaps(Input.STATEMENTS, gaps);
    }

    /** The use of a drug; empty if the statement does not count or does not say enough. */
    Optional<MedicationUse> read(Entry statement, Siblings siblings) {
        String status = StatusWords.lower(statement.path("status"));
        UsePeriod period = new UsePeriod(statement, times);
        RecordedTime start = period.start();
        if (NEVER_TAKEN.contains(status) || isDenied(statement) || (status.equals(INTENDED) && !times.hasCome(start))) {
            return Optional.empty();
        }
        Optional<Drug> drug = drugs.read(statement, siblings);
        Optional<UseStatus> known =
                status.equals(INTENDED) ? Optional.of(UseStatus.ACTIVE) : StatusWords.useStatus(status);
        if (drug.isEmpty()) {
            gaps.addUnnamed("A statement of a drug without its name was left out");
            return Optional.empty();
        }
        if (known.isEmpty()) {
            gaps.addWithoutStatus(drug.get());
        } else {
            gaps.addUnidentified(drug.get());
        }
        return known.map(use -> new MedicationUse(
                statement.reference(),
                drug.get(),
                use,
                start,
                period.end(),
                DailyDoseReader.read(statement, drug.get()),
                reasons.of(statement)));
    }

    /** STU3 and DSTU2 say beside the status that the drug is not taken. */
    private static boolean isDenied(Entry statement) {
        return StatusWords.lower(statement.path("taken")).equals("n") || Json.isTrue(statement.path("wasNotTaken"));
    }
}
