package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static dev.tonus.Adult.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonus.Adult;
import java.math.BigDecimal;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DerivedLabTest {

    private static final Offset<Double> PRINTED = within(0.005);

    @ParameterizedTest
    @CsvSource({
        "7.4 mg/dL, 2.6 g/dL, 8.52",
        "1.85 mmol/L, 26 g/L, 2.13",
        "7.4 mg/dL, 26 g/L, 8.52",
        "8.9 mg/dL, 4.6 g/dL, 8.9",
        "2.22 mmol/L, 46 g/L, 2.22"
    })
    void calcium_is_adjusted_for_albumin_and_never_lowered_by_it(String total, String albumin, double expected) {
        Adult adult = adult().withLab("calcium-total", total, 2).withLab("albumin", albumin, 4);

        LabResult calcium = derived(DerivedLab.CALCIUM, adult);

        assertThat(calcium.value().value().doubleValue()).isCloseTo(expected, PRINTED);
        assertThat(calcium.method()).isEqualTo("adjusted");
        assertThat(calcium.references()).containsExactly("Observation/calcium-total-0", "Observation/albumin-0");
    }

    @ParameterizedTest
    @CsvSource({"2, true", "4, true", "6, false", "12, false"})
    void ionized_calcium_decides_within_72_hours_of_the_total(int ionizedDaysAgo, boolean decides) {
        Adult adult = adult().withLab("calcium-total", "8.0 mg/dL", 1)
                .withLab("albumin", "4.0 g/dL", 1)
                .withLab("calcium-ionized", "1.10 mmol/L", ionizedDaysAgo);

        LabResult calcium = derived(DerivedLab.CALCIUM, adult);

        assertThat(calcium.method()).isEqualTo(decides ? "ionized" : "adjusted");
    }

    @Test
    void calcium_is_unadjusted_when_albumin_is_of_another_week() {
        Adult adult = adult().withLab("calcium-total", "7.4 mg/dL", 2).withLab("albumin", "2.6 g/dL", 9);

        assertThat(DerivedLab.CALCIUM.derive(adult.facts())).isEmpty();
        assertThat(derived(DerivedLab.CALCIUM_UNADJUSTED, adult).value()).isEqualTo(Quantity.of("7.4", "mg/dL"));
    }

    @Test
    void nothing_is_unadjusted_when_an_adjusted_value_is_known() {
        Adult adult = adult().withLab("calcium-total", "7.4 mg/dL", 2).withLab("albumin", "2.6 g/dL", 2);

        assertThat(DerivedLab.CALCIUM_UNADJUSTED.derive(adult.facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, 72, 1.9 mg/dL, 27.71",
        "MALE, 65, 1.1 mg/dL, 74.50",
        "FEMALE, 55, 0.9 mg/dL, 75.50",
        "MALE, 50, 168 umol/L, 42.43",
        "FEMALE, 40, 0.5 mg/dL, 121.52", // below κ of 0.7 and 0.9, where α counts
        "MALE, 40, 0.6 mg/dL, 125.15"
    })
    void egfr_is_estimated_from_creatinine_by_ckd_epi_2021(Sex sex, int age, String creatinine, double expected) {
        Adult adult = adult().aged(age).withLab("creatinine", creatinine, 3);

        LabResult egfr = derived(DerivedLab.EGFR, sex == Sex.FEMALE ? adult.female() : adult.male());

        assertThat(egfr.value().value().doubleValue()).isCloseTo(expected, within(0.02));
        assertThat(egfr.method()).startsWith("CKD-EPI 2021 from creatinine");
    }

    @Test
    void a_reported_egfr_wins_over_the_creatinine_of_its_sample() {
        Adult adult = adult().female()
                .withLab("creatinine", "1.9 mg/dL", 3)
                .withLab("egfr-ckd-epi-2021", "31 mL/min/{1.73_m2}", 3);

        assertThat(derived(DerivedLab.EGFR, adult).method()).isEqualTo("reported");
    }

    @Test
    void a_later_creatinine_wins_over_an_older_egfr() {
        Adult adult = adult().female()
                .withLab("creatinine", "1.9 mg/dL", 3)
                .withLab("egfr-ckd-epi-2021", "61 mL/min/{1.73_m2}", 30);

        assertThat(derived(DerivedLab.EGFR, adult).method()).startsWith("CKD-EPI 2021");
    }

    @Test
    void the_latest_reported_egfr_decides_whatever_its_equation() {
        Adult adult = adult().withLab("egfr-mdrd", "25 mL/min/{1.73_m2}", 3)
                .withLab("egfr-ckd-epi-2021", "61 mL/min/{1.73_m2}", 30);

        assertThat(derived(DerivedLab.EGFR, adult).value().value()).isEqualByComparingTo("25");
    }

    @Test
    void egfr_is_not_estimated_without_sex_or_age_or_from_a_bound() {
        assertThat(DerivedLab.EGFR.derive(
                        adult().withLab("creatinine", "1.9 mg/dL", 3).facts()))
                .isEmpty();
        assertThat(DerivedLab.EGFR.derive(adult().female()
                        .ofUnknownAge()
                        .withLab("creatinine", "1.9 mg/dL", 3)
                        .facts()))
                .isEmpty();
        assertThat(DerivedLab.EGFR.derive(
                        adult().female().withLab("creatinine", "<0.2 mg/dL", 3).facts()))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"2400, 200, 12", "6200, 150, 41.333"})
    void ck_is_a_multiple_of_the_upper_limit_of_the_laboratory(String ck, String uln, double expected) {
        Adult adult = adult().withLab("creatine-kinase", ck + " U/L", range("30", uln, "U/L"), 2);

        assertThat(derived(DerivedLab.CK_TIMES_ULN, adult).value().value().doubleValue())
                .isCloseTo(expected, within(0.001));
    }

    @Test
    void the_range_of_ck_is_converted_from_its_own_unit() {
        Adult adult = adult().withLab("creatine-kinase", "40 ukat/L", range("30", "200", "U/L"), 2);

        assertThat(derived(DerivedLab.CK_TIMES_ULN, adult).value().value())
                .isCloseTo(new BigDecimal("12"), within(new BigDecimal("0.0001")));
    }

    @ParameterizedTest
    @CsvSource({"300 U/L, 1.5", "1499 U/L, 4", "1500 U/L, 7.5", "4999 U/L, 10", "5000 U/L, 25", "83.4 ukat/L, 25.02"})
    void without_a_range_ck_is_held_back(String ck, double expected) {
        LabResult ratio = derived(DerivedLab.CK_TIMES_ULN, adult().withLab("creatine-kinase", ck, 2));

        assertThat(ratio.value().value().doubleValue()).isCloseTo(expected, within(0.001));
        assertThat(ratio.method()).contains("assumed as 200 U/L");
    }

    @Test
    void a_bound_stays_a_bound() {
        LabResult ratio = derived(
                DerivedLab.CK_TIMES_ULN,
                adult().withLab("creatine-kinase", ">10000 U/L", range("30", "200", "U/L"), 2));

        assertThat(ratio.comparator()).isEqualTo(Comparator.ABOVE);
        assertThat(ratio.display()).isEqualTo(">50 × ULN");
    }

    private static LabResult derived(DerivedLab derived, Adult adult) {
        return derived.derive(adult.facts()).orElseThrow();
    }
}
