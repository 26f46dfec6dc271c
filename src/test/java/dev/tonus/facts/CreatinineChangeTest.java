package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonus.Adult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CreatinineChangeTest {

    @Test
    void the_baseline_is_the_lowest_final_result_of_the_year_before() {
        Adult adult = adult().withLab("creatinine", "1.8 mg/dL", 2)
                .withLab("creatinine", "1.2 mg/dL", 60)
                .withLab("creatinine", "0.9 mg/dL", 200)
                .withLab("creatinine", "0.5 mg/dL", 400)
                .withPreliminaryLab("creatinine", "0.6 mg/dL", 100)
                .withLab("creatinine", "<0.7 mg/dL", 90);

        LabResult ratio = DerivedLab.CREATININE_RATIO.derive(adult.facts()).orElseThrow();

        assertThat(ratio.value().value()).isEqualByComparingTo("2");
        assertThat(ratio.method()).isEqualTo("baseline 0.9 mg/dL of 2026-05-05");
    }

    @ParameterizedTest
    @CsvSource({"9, false", "10, true", "367, true", "368, false"})
    void a_baseline_of_a_ratio_lies_8_to_365_days_before(int daysAgo, boolean counts) {
        Adult adult = adult().withLab("creatinine", "1.8 mg/dL", 2).withLab("creatinine", "0.9 mg/dL", daysAgo);

        assertThat(DerivedLab.CREATININE_RATIO.derive(adult.facts()).isPresent())
                .isEqualTo(counts);
    }

    @ParameterizedTest
    @CsvSource({"2, false", "3, true", "9, true", "200, true"})
    void a_baseline_of_a_rise_may_also_be_of_the_last_7_days(int daysAgo, boolean counts) {
        Adult adult = adult().withLab("creatinine", "1.8 mg/dL", 2).withLab("creatinine", "0.9 mg/dL", daysAgo);

        assertThat(DerivedLab.CREATININE_RISE.derive(adult.facts()).isPresent()).isEqualTo(counts);
    }

    @Test
    void a_rise_is_in_the_unit_of_the_latest_result() {
        Adult adult = adult().withLab("creatinine", "159.1 umol/L", 2).withLab("creatinine", "1.0 mg/dL", 30);

        LabResult rise = DerivedLab.CREATININE_RISE.derive(adult.facts()).orElseThrow();

        assertThat(rise.value().unit()).isEqualTo("umol/L");
        assertThat(rise.value().value().doubleValue()).isCloseTo(70.7, within(0.05));
    }

    @Test
    void without_an_earlier_result_nothing_is_known() {
        PatientFacts facts = adult().withLab("creatinine", "1.8 mg/dL", 2).facts();

        assertThat(DerivedLab.CREATININE_RISE.derive(facts)).isEmpty();
        assertThat(DerivedLab.CREATININE_RATIO.derive(facts)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "1.3 mg/dL, 1.0 mg/dL, 7, AT_MOST",
        "1.29 mg/dL, 1.0 mg/dL, 7, EXACTLY",
        "1.3 mg/dL, 1.0 mg/dL, 8, EXACTLY",
        "0.75 mg/dL, 0.5 mg/dL, 5, AT_MOST"
    })
    void a_creatinine_that_rises_makes_the_egfr_an_upper_bound(
            String now, String before, int daysBefore, Comparator expected) {
        Adult adult = adult().female().withLab("creatinine", now, 1).withLab("creatinine", before, 1 + daysBefore);

        assertThat(DerivedLab.EGFR.derive(adult.facts()))
                .hasValueSatisfying(egfr -> assertThat(egfr.comparator()).isEqualTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"acute-kidney-injury", "dialysis"})
    void a_kidney_that_is_not_steady_makes_the_egfr_an_upper_bound(String condition) {
        Adult adult = adult().withCondition(condition, 20).withLab("egfr-ckd-epi-2021", "61 mL/min/{1.73_m2}", 3);
        Adult open = adult().withCondition(condition, 20).withLab("egfr-ckd-epi-2021", ">60 mL/min/{1.73_m2}", 3);

        assertThat(DerivedLab.EGFR.derive(adult.facts()))
                .hasValueSatisfying(egfr -> assertThat(egfr.comparator()).isEqualTo(Comparator.AT_MOST));
        assertThat(DerivedLab.EGFR.derive(open.facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "hemodialysis, 90, AT_MOST",
        "peritoneal-dialysis, 90, AT_MOST",
        "dialysis-service, 90, AT_MOST",
        "hemodialysis, 91, EXACTLY"
    })
    void a_dialysis_of_90_days_that_only_its_procedure_tells_of_makes_the_egfr_an_upper_bound(
            String procedure, int daysAgo, Comparator expected) {
        Adult adult = adult().withProcedure(procedure, daysAgo).withLab("egfr-ckd-epi-2021", "61 mL/min/{1.73_m2}", 3);

        assertThat(DerivedLab.EGFR.derive(adult.facts()))
                .hasValueSatisfying(egfr -> assertThat(egfr.comparator()).isEqualTo(expected));
    }

    @Test
    void a_kidney_injury_that_is_over_does_not_count() {
        Adult adult = adult().withResolvedCondition("acute-kidney-injury", 20)
                .withLab("egfr-ckd-epi-2021", "61 mL/min/{1.73_m2}", 3);

        assertThat(DerivedLab.EGFR.derive(adult.facts()))
                .hasValueSatisfying(egfr -> assertThat(egfr.comparator()).isEqualTo(Comparator.EXACTLY));
    }
}
