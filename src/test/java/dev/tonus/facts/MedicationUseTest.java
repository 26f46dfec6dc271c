package dev.tonus.facts;

import static dev.tonus.Adult.AS_OF;
import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Prescription;
import org.junit.jupiter.api.Test;

class MedicationUseTest {

    @Test
    void an_active_prescription_is_current() {
        assertThat(use(Prescription.of("digoxin").since(10)).isCurrent(AS_OF)).isTrue();
        assertThat(use(Prescription.of("digoxin")).isCurrent(AS_OF)).isTrue();
    }

    @Test
    void an_active_prescription_whose_end_has_passed_counts_as_stopped_that_day() {
        MedicationUse use = use(Prescription.of("digoxin").since(40).until(10));

        assertThat(use.isCurrent(AS_OF)).isFalse();
        assertThat(use.hasEnded(AS_OF)).isTrue();
    }

    @Test
    void one_that_ends_today_or_later_is_still_current() {
        assertThat(use(Prescription.of("digoxin").since(40).until(0)).isCurrent(AS_OF))
                .isTrue();
        assertThat(use(Prescription.of("digoxin").since(40).until(-5)).isCurrent(AS_OF))
                .isTrue();
    }

    @Test
    void one_that_begins_tomorrow_is_not_current_and_has_not_ended() {
        MedicationUse use = use(Prescription.of("digoxin").since(-1));

        assertThat(use.isCurrent(AS_OF)).isFalse();
        assertThat(use.hasEnded(AS_OF)).isFalse();
    }

    @Test
    void one_on_hold_is_not_current() {
        assertThat(use(Prescription.of("digoxin").since(10).onHold()).isCurrent(AS_OF))
                .isFalse();
    }

    @Test
    void a_stopped_one_without_an_end_is_not_known_to_have_ended_lately() {
        assertThat(use(Prescription.of("digoxin").stoppedNobodyKnowsWhen()).hasEnded(AS_OF))
                .isFalse();
    }

    private static MedicationUse use(Prescription prescription) {
        return adult().taking(prescription).facts().medications().get(0);
    }
}
