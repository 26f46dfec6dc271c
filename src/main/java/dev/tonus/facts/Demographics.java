package dev.tonus.facts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;

/**
 * Who the patient is, as far as the clinical content asks.
 *
 * @param birth the date of birth; undated if it is not known
 * @param sex the administrative gender
 * @param deceased whether the patient has died
 */
public record Demographics(RecordedTime birth, Sex sex, boolean deceased) {

    /** Nothing is known of the patient. */
    public static final Demographics UNKNOWN = new Demographics(RecordedTime.UNDATED, Sex.UNKNOWN, false);

    /** Whether formulas that differ by sex can be used. */
    public boolean isOfKnownSex() {
        return sex == Sex.FEMALE || sex == Sex.MALE;
    }

    /** Is the patient at least so many whole years (a) old? Unknown without a date of birth, or if it is imprecise. */
    public Verdict isAtLeast(int years, Instant asOf, ZoneId zone) {
        if (!birth.isDated()) {
            return Verdict.UNKNOWN;
        }
        LocalDate today = asOf.atZone(zone).toLocalDate();
        boolean eldest = age(birth.earliest(), today, zone) >= years;
        boolean youngest = age(birth.latest(), today, zone) >= years;
        return eldest == youngest ? Verdict.of(eldest) : Verdict.UNKNOWN;
    }

    /** Whole years (a) on the day, by the earliest possible date of birth. Only for a dated birth. */
    public int ageOn(Instant when, ZoneId zone) {
        return age(birth.earliest(), when.atZone(zone).toLocalDate(), zone);
    }

    private static int age(Instant birth, LocalDate day, ZoneId zone) {
        return Period.between(birth.atZone(zone).toLocalDate(), day).getYears();
    }
}
