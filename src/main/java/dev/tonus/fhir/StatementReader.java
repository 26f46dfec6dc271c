package dev.tonus.fhir;

import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
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
    private final Gaps gaps;

    StatementReader(DrugReader drugs, Reasons reasons, Times times, Gaps gaps) {
        this.drugs = drugs;
        this.reasons = reasons;
        this.times = times;
        this.gaps = gaps;
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
            report(GapStatus.UNREADABLE, "A statement of a drug without its name was left out");
            return Optional.empty();
        }
        String name = SafeText.quoted(drug.get().text());
        if (known.isEmpty()) {
            report(GapStatus.UNREADABLE, name + " has no known status and was left out");
        } else if (drug.get().identification().isUnrecognized()) {
            report(GapStatus.UNRESOLVED, name + " was not recognized");
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

    private void report(GapStatus status, String text) {
        gaps.add(Input.STATEMENTS.key(), status, text);
    }
}
