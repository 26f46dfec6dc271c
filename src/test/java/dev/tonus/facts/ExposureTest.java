package dev.tonus.facts;

import static dev.tonus.Adult.AS_OF;
import static dev.tonus.Adult.ZONE;
import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.knowledge.Takes;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExposureTest {

    private static final Period GAP = Period.ofDays(30);

    @ParameterizedTest
    @CsvSource({"70, 1", "69, 2"})
    void prescriptions_within_the_gap_are_one_exposure(int secondStart, int exposures) {
        Adult adult = adult().taking(omeprazole().since(200).stopped(100))
                .taking(omeprazole().since(secondStart));

        assertThat(exposuresOf(adult)).hasSize(exposures);
    }

    @Test
    void an_ended_prescription_without_an_end_covers_the_day_of_its_start_only() {
        Adult adult = adult().taking(omeprazole().since(200).stoppedNobodyKnowsWhen())
                .taking(omeprazole().since(100));

        assertThat(exposuresOf(adult)).hasSize(2);
    }

    @Test
    void prescriptions_are_joined_by_their_dates_in_whatever_order_they_come() {
        Adult adult = adult().taking(omeprazole().since(70))
                .taking(omeprazole().since(300).stopped(250))
                .taking(omeprazole().since(200).stopped(100));

        assertThat(exposuresOf(adult))
                .extracting(exposure -> exposure.uses().size())
                .containsExactly(1, 2);
    }

    @Test
    void another_drug_is_another_exposure() {
        Adult adult = adult().taking(Prescription.of("furosemide").since(200));

        assertThat(exposuresOf(adult)).isEmpty();
    }

    @Test
    void a_topical_drug_is_no_exposure() {
        Adult adult = adult().taking(omeprazole().by(Route.LOCAL).since(200));

        assertThat(exposuresOf(adult)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"90, MET", "89, NOT_MET"})
    void lasts_from_its_start_until_now(int start, Verdict expected) {
        Exposure exposure =
                exposuresOf(adult().taking(omeprazole().since(start))).get(0);

        assertThat(exposure.lastedAtLeast(Period.ofDays(90), AS_OF, ZONE)).isEqualTo(expected);
    }

    @Test
    void lasts_unknown_time_without_a_start() {
        Exposure exposure = exposuresOf(adult().taking(omeprazole())).get(0);

        assertThat(exposure.lastedAtLeast(Period.ofDays(90), AS_OF, ZONE)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void an_increase_is_the_start_of_a_prescription_with_a_larger_dose() {
        Exposure exposure = exposuresOf(
                        adult().taking(omeprazole().milligrams("20").since(200).stopped(60))
                                .taking(omeprazole().milligrams("40").since(60).stopped(30))
                                .taking(omeprazole().milligrams("20").since(30)))
                .get(0);

        assertThat(exposure.doseIncreases()).containsExactly(Adult.day(60));
    }

    @Test
    void a_dose_that_cannot_be_read_is_no_increase() {
        Exposure exposure = exposuresOf(
                        adult().taking(omeprazole().milligrams("20").since(200).stopped(60))
                                .taking(omeprazole().since(60)))
                .get(0);

        assertThat(exposure.doseIncreases()).isEmpty();
    }

    private static Prescription omeprazole() {
        return Prescription.of("omeprazole");
    }

    private static List<Exposure> exposuresOf(Adult adult) {
        return Exposure.to("omeprazole", Takes.SYSTEMIC, adult.facts(), GAP);
    }
}
