package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SampleTest {

    private static final String TIME = "2026-11-10T08:00:00Z";

    @ParameterizedTest
    @CsvSource({
        "2026-11-10T08:00:00Z, 2026-11-10T09:00:00Z, true",
        "2026-11-10T08:00:00Z, 2026-11-10T09:00:01Z, false",
        "2026-11-10T08:00:00Z, 2026-11-10T07:00:00Z, true",
        "2026-11-10T08:00:00Z, 2026-11-10T06:59:59Z, false",
        "2026-11-10T23:30:00Z, 2026-11-11T00:30:00Z, true",
        "2026-11-10, 2026-11-10, true",
        "2026-11-10, 2026-11-11, false",
        "2026-11-10, 2026-11-09, false",
        "2026-11-10, 2026-11-10T23:59:59Z, true",
        "2026-11-10, 2026-11-11T00:00:00Z, false",
        "2026-11-10T00:00:00Z, 2026-11-10, true",
        "2026-11-10T00:00:00Z, 2026-11-09, false",
        "2026-11, 2026-11-10, false",
        "2026-11-10, 2026-11, false"
    })
    void results_within_an_hour_or_dated_on_one_day_are_of_one_specimen(String one, String other, boolean together) {
        Adult adult = adult().withLabAt(one, "creatinine", "1.0 mg/dL").withLabAt(other, "urea-nitrogen", "20 mg/dL");

        assertThat(DerivedLab.BUN_CREATININE_RATIO.derive(adult.facts()).isPresent())
                .isEqualTo(together);
    }

    @Test
    void results_of_other_specimens_stand_between_without_effect() {
        Adult adult = adult().withLabAt(TIME, "creatinine", "1.0 mg/dL")
                .withLabAt("2026-11", "urea-nitrogen", "95 mg/dL")
                .withLabAt("2026-11-20", "urea-nitrogen", "90 mg/dL")
                .withLabAt("2026-11-10T18:00:00Z", "urea-nitrogen", "80 mg/dL")
                .withLabAt("2026-11-10T07:30:00Z", "urea-nitrogen", "20 mg/dL")
                .withLabAt("2026-11-10T01:00:00Z", "urea-nitrogen", "70 mg/dL")
                .withLabAt("2026-10-01", "urea-nitrogen", "60 mg/dL");

        assertThat(ratio(adult)).isEqualTo("from 20 mg/dL and creatinine 1.0 mg/dL");
    }

    @Test
    void an_inexact_result_makes_way_for_an_exact_one_of_the_specimen() {
        Adult adult = adult().withLabAt(TIME, "creatinine", "1.0 mg/dL")
                .withLabAt("2026-11-10T08:30:00Z", "urea-nitrogen", ">80 mg/dL")
                .withLabAt("2026-11-10T07:30:00Z", "urea-nitrogen", "20 mg/dL");

        assertThat(ratio(adult)).isEqualTo("from 20 mg/dL and creatinine 1.0 mg/dL");
    }

    @Test
    void the_latest_specimen_that_holds_both_counts() {
        Adult adult = adult().withLabAt("2026-11-20", "creatinine", "3.0 mg/dL")
                .withLabAt(TIME, "creatinine", "1.0 mg/dL")
                .withLabAt(TIME, "urea-nitrogen", "20 mg/dL")
                .withLabAt("2026-11-01", "creatinine", "2.0 mg/dL")
                .withLabAt("2026-11-01", "urea-nitrogen", "30 mg/dL");

        assertThat(ratio(adult)).isEqualTo("from 20 mg/dL and creatinine 1.0 mg/dL");
    }

    private static String ratio(Adult adult) {
        return DerivedLab.BUN_CREATININE_RATIO
                .derive(adult.facts())
                .orElseThrow()
                .method();
    }
}
