package dev.tonus.facts;

import static dev.tonus.Adult.ZONE;
import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonus.Adult;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All dates are as of 2026-11-21. */
class PregnancyTest {

    @ParameterizedTest
    @CsvSource({"100, MET", "300, MET", "301, NOT_MET"})
    void a_pregnancy_on_record_lasts_300_days(int daysAgo, Verdict expected) {
        assertThat(Pregnancy.of(adult().withCondition("pregnancy", daysAgo).facts())
                        .pregnant())
                .isEqualTo(expected);
    }

    @Test
    void a_delivery_ends_what_was_recorded_before_it() {
        Adult over = adult().withCondition("pregnancy", 200).withCondition("postpartum", 30);
        Adult next = adult().withCondition("pregnancy", 20).withCondition("postpartum", 30);

        assertThat(Pregnancy.of(over.facts())).isEqualTo(new Pregnancy(Verdict.NOT_MET, Verdict.MET));
        assertThat(Pregnancy.of(next.facts()).pregnant()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"42, MET", "43, NOT_MET"})
    void postpartum_ends_after_6_weeks(int daysAgo, Verdict expected) {
        assertThat(Pregnancy.of(adult().withCondition("postpartum", daysAgo).facts())
                        .postpartum())
                .isEqualTo(expected);
    }

    @Test
    void nothing_is_known_without_dates_or_without_the_conditions() {
        assertThat(Pregnancy.of(adult().withUndatedCondition("pregnancy").facts())
                        .pregnant())
                .isEqualTo(Verdict.UNKNOWN);
        assertThat(Pregnancy.of(adult().withoutReceiving(Input.CONDITIONS).facts()))
                .isEqualTo(new Pregnancy(Verdict.UNKNOWN, Verdict.UNKNOWN));
        assertThat(Pregnancy.of(adult().facts())).isEqualTo(new Pregnancy(Verdict.NOT_MET, Verdict.NOT_MET));
    }

    @Test
    void neither_another_disease_nor_a_pregnancy_that_is_over_nor_another_date_is_a_pregnancy() {
        Adult adult = adult().withCondition("hypothyroidism", 30)
                .withResolvedCondition("pregnancy", 100)
                .withDatedFinding("last-menstrual-period", on("2027-03-02"), 20);

        assertThat(Pregnancy.of(adult.facts())).isEqualTo(new Pregnancy(Verdict.NOT_MET, Verdict.NOT_MET));
    }

    @ParameterizedTest
    @CsvSource({"2027-03-02, MET", "2026-11-20, NOT_MET", "2028-01-01, NOT_MET"})
    void a_due_date_ahead_is_a_pregnancy(String due, Verdict expected) {
        assertThat(Pregnancy.of(adult().withDatedFinding("due-date", on(due), 20)
                                .facts())
                        .pregnant())
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "due-date, 2027-03-02, 25.571",
        "due-date, 2027-06-12, 11.0",
        "last-menstrual-period, 2026-05-26, 25.571"
    })
    void weeks_are_counted_from_the_due_date_or_the_last_period(String lab, String date, double expected) {
        Adult adult = adult().withDatedFinding(lab, on(date), 20);

        assertThat(weeks(adult)).isCloseTo(expected, within(0.001));
    }

    @Test
    void the_due_date_counts_before_a_diagnosis_and_that_before_the_last_period() {
        Adult adult = adult().withConditionOfSets(Set.of("weeks-of-gestation", "weeks-of-gestation:20"), 14)
                .withDatedFinding("last-menstrual-period", on("2026-10-21"), 20);

        assertThat(weeks(adult)).isEqualTo(22);
        assertThat(weeks(adult.withDatedFinding("due-date", on("2027-06-12"), 20)))
                .isEqualTo(11);
    }

    @ParameterizedTest
    @CsvSource({"2026-10-23, true", "2026-10-24, false"})
    void beyond_44_weeks_there_is_none(String due, boolean none) {
        assertThat(DerivedLab.GESTATIONAL_AGE
                        .derive(adult().withDatedFinding("due-date", on(due), 200)
                                .facts())
                        .isEmpty())
                .isEqualTo(none);
    }

    @Test
    void after_a_delivery_there_is_none() {
        Adult adult =
                adult().withDatedFinding("due-date", on("2026-12-24"), 200).withCondition("postpartum", 3);

        assertThat(DerivedLab.GESTATIONAL_AGE.derive(adult.facts())).isEmpty();
    }

    @Test
    void encounters_for_a_symptom_are_counted_over_90_days() {
        Adult adult = adult().withVisit("muscle-cramp", 5)
                .withVisit("muscle-spasm", 90)
                .withVisit("muscle-cramp", 91)
                .withVisit("hypertension", 5);

        assertThat(DerivedLab.SYMPTOM_ENCOUNTERS.derive(adult.facts()))
                .hasValueSatisfying(count -> assertThat(count.display()).isEqualTo("2 encounters"));
        assertThat(DerivedLab.SYMPTOM_ENCOUNTERS.derive(
                        adult.received(Receipt.PARTIAL, Input.ENCOUNTERS).facts()))
                .hasValueSatisfying(count -> assertThat(count.display()).isEqualTo(">=2 encounters"));
    }

    private static RecordedTime on(String date) {
        return RecordedTime.parse(date, ZONE).orElseThrow();
    }

    private static double weeks(Adult adult) {
        return DerivedLab.GESTATIONAL_AGE
                .derive(adult.facts())
                .orElseThrow()
                .value()
                .value()
                .doubleValue();
    }
}
