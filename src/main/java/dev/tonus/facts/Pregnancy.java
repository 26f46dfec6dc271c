package dev.tonus.facts;

import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Whether the patient is pregnant or has just given birth.
 *
 * <p>Pregnant: an active pregnancy on record that began within 300 days, or a due date ahead that is not farther than a
 * whole pregnancy, without a later record of delivery. Postpartum: a record of delivery or of the puerperium of the last 6
 * weeks. Source: the clinical specification of the content, pregnancy.
 *
 * @param pregnant whether the patient is pregnant; unknown if the dates or the conditions leave it open
 * @param postpartum whether she gave birth within 6 weeks
 */
public record Pregnancy(Verdict pregnant, Verdict postpartum) {

    static final String DUE_DATE = "due-date";

    private static final Set<String> PREGNANT = Set.of("pregnancy", "weeks-of-gestation");
    private static final Set<String> DELIVERED = Set.of("postpartum");
    private static final int LONGEST_DAYS = 300;
    private static final Period LONGEST = Period.ofDays(LONGEST_DAYS);
    private static final Period PUERPERIUM = Period.ofWeeks(6);

    /** The state of the patient. */
    public static Pregnancy of(PatientFacts facts) {
        Verdict none = Verdict.of(false);
        Verdict unseen = facts.receiptOf(Input.CONDITIONS) == Receipt.COMPLETE ? none : Verdict.UNKNOWN;
        Instant start = RecordedTime.startOfWindow(facts.asOf(), LONGEST, facts.zone());
        Verdict coded = facts.conditions().stream()
                .filter(condition -> condition.active() && condition.isAnyOf(PREGNANT))
                .map(condition -> lasts(condition.onset(), start, facts))
                .reduce(unseen, Pregnancy::either);
        Verdict due = facts.datedFindings().stream()
                .filter(finding -> finding.lab().equals(DUE_DATE))
                .map(finding -> finding.value()
                        .within(facts.asOf(), facts.asOf().plus(Duration.ofDays(LONGEST_DAYS)))
                        .and(lasts(finding.recorded(), start, facts)))
                .reduce(none, Pregnancy::either);
        return new Pregnancy(either(coded, due), delivered(PUERPERIUM, facts).reduce(unseen, Pregnancy::either));
    }

    private static Verdict either(Verdict one, Verdict other) {
        return Verdict.any(List.of(one, other));
    }

    /** Whether what began then is not over: begun in the window, and no delivery on record since. */
    private static Verdict lasts(RecordedTime began, Instant start, PatientFacts facts) {
        boolean ended = lastDelivery(facts)
                .filter(delivery -> began.notAfter(delivery, facts.zone()) == Verdict.MET)
                .isPresent();
        return ended ? Verdict.NOT_MET : began.within(start, facts.asOf());
    }

    private static Stream<Verdict> delivered(Period within, PatientFacts facts) {
        Instant start = RecordedTime.startOfWindow(facts.asOf(), within, facts.zone());
        return facts.conditions().stream()
                .filter(condition -> condition.isAnyOf(DELIVERED))
                .map(condition -> condition.onset().within(start, facts.asOf()));
    }

    /** The last dated delivery on record. */
    static Optional<RecordedTime> lastDelivery(PatientFacts facts) {
        return facts.conditions().stream()
                .filter(condition -> condition.isAnyOf(DELIVERED))
                .map(Condition::onset)
                .filter(RecordedTime::isDated)
                .max(Comparator.comparing(RecordedTime::latest));
    }
}
