package dev.tonus.facts;

import static dev.tonus.Adult.adult;
import static dev.tonus.Adult.range;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.tonus.Adult;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The formulas with their worked values, and what each does without an input. */
class FormulasTest {

    @ParameterizedTest
    @CsvSource({
        "8.9 mg/dL, 4.6 g/dL, 8.42",
        "2.22 mmol/L, 46 g/L, 2.10",
        "7.4 mg/dL, 2.6 g/dL, 8.52",
        "1.85 mmol/L, 26 g/L, 2.13"
    })
    void calcium_by_formula_may_be_lower_than_measured(String total, String albumin, double expected) {
        Adult adult = adult().withLab("calcium-total", total, 2).withLab("albumin", albumin, 2);

        assertThat(valueOf(DerivedLab.CALCIUM_BY_FORMULA, adult)).isCloseTo(expected, within(0.005));
    }

    @Test
    void calcium_by_formula_is_of_no_use_where_ionized_calcium_decides() {
        Adult adult = adult().withLab("calcium-total", "8.9 mg/dL", 2)
                .withLab("albumin", "4.6 g/dL", 2)
                .withLab("calcium-ionized", "1.2 mmol/L", 2);

        assertThat(DerivedLab.CALCIUM_BY_FORMULA.derive(adult.facts())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "128 mmol/L, glucose, 500 mg/dL, 134.4",
        "130 mmol/L, glucose-molar, 22.2 mmol/L, 134.8",
        "132 mmol/L, glucose, 310 mg/dL, 135.36",
        "128 mmol/L, glucose, 300 mg/dL, 128",
        "128 mmol/L, glucose-molar, 16.7 mmol/L, 128",
        "124 mmol/L, glucose, 900 mg/dL, 124"
    })
    void sodium_is_corrected_for_a_high_glucose_unless_it_is_dangerous(
            String sodium, String lab, String glucose, double expected) {
        Adult adult = adult().withLab("sodium", sodium, 2).withLab(lab, glucose, 2);

        assertThat(valueOf(DerivedLab.SODIUM_GLUCOSE_CORRECTED, adult)).isCloseTo(expected, within(0.05));
    }

    @Test
    void sodium_is_not_corrected_by_a_glucose_of_another_day() {
        Adult adult = adult().withLab("sodium", "128 mmol/L", 2).withLab("glucose", "500 mg/dL", 3);

        assertThat(DerivedLab.SODIUM_GLUCOSE_CORRECTED.derive(adult.facts())).isEmpty();
    }

    @Test
    void corrected_sodium_keeps_the_range_of_the_laboratory() {
        Adult adult = adult().withLab("sodium", "128 mmol/L", range("136", "145", "mmol/L"), 2)
                .withLab("glucose", "500 mg/dL", 2);

        LabResult corrected =
                DerivedLab.SODIUM_GLUCOSE_CORRECTED.derive(adult.facts()).orElseThrow();

        assertThat(corrected.range()).isEqualTo(range("136", "145", "mmol/L"));
        assertThat(corrected.references()).containsExactly("Observation/sodium-0", "Observation/glucose-0");
        assertThat(corrected.method()).isEqualTo("corrected for glucose 500 mg/dL");
    }

    @ParameterizedTest
    @CsvSource({
        "FEMALE, 82, 54 kg, 1.4 mg/dL, 26.41",
        "MALE, 60, 80 kg, 1.2 mg/dL, 74.07",
        "FEMALE, 82, 54 kg, 124 umol/L, 26.36"
    })
    void creatinine_clearance_is_that_of_cockcroft_and_gault(
            Sex sex, int age, String weight, String creatinine, double expected) {
        Adult adult = adult().aged(age).withLab("creatinine", creatinine, 3).withLab("body-weight", weight, 300);

        LabResult clearance =
                derived(DerivedLab.CREATININE_CLEARANCE, sex == Sex.FEMALE ? adult.female() : adult.male());

        assertThat(clearance.value().value().doubleValue()).isCloseTo(expected, within(0.02));
        assertThat(clearance.comparator()).isEqualTo(Comparator.EXACTLY);
        assertThat(clearance.method()).contains("Cockcroft–Gault", "weight " + weight);
    }

    @Test
    void without_a_weight_of_this_year_the_egfr_stands_in_and_says_so() {
        Adult adult =
                adult().aged(72).female().withLab("creatinine", "1.9 mg/dL", 3).withLab("body-weight", "54 kg", 366);

        LabResult clearance = derived(DerivedLab.CREATININE_CLEARANCE, adult);

        assertThat(clearance.value().value().doubleValue()).isCloseTo(27.71, within(0.005));
        assertThat(clearance.method()).startsWith("eGFR in place of creatinine clearance");
    }

    @Test
    void the_weight_of_an_obese_patient_gives_an_upper_bound() {
        Adult adult = adult().male()
                .withLab("creatinine", "1.2 mg/dL", 3)
                .withLab("body-weight", "120 kg", 30)
                .withLab("bmi", "30 kg/m2", 30);

        assertThat(derived(DerivedLab.CREATININE_CLEARANCE, adult).comparator()).isEqualTo(Comparator.AT_MOST);
    }

    @ParameterizedTest
    @CsvSource({
        "urea-nitrogen, 32 mg/dL, 1.2 mg/dL, 26.667, ratio",
        "urea-nitrogen, 12 mmol/L, 130 umol/L, 92.308, mmol/mmol",
        "urea, 12 mmol/L, 130 umol/L, 92.308, mmol/mmol",
        "urea, 68.48 mg/dL, 1.2 mg/dL, 26.667, ratio"
    })
    void urea_is_divided_by_creatinine_in_the_family_of_its_report(
            String lab, String urea, String creatinine, double expected, String unit) {
        Adult adult = adult().withLab(lab, urea, 2).withLab("creatinine", creatinine, 2);

        LabResult ratio = derived(DerivedLab.BUN_CREATININE_RATIO, adult);

        assertThat(ratio.value().value().doubleValue()).isCloseTo(expected, within(0.001));
        assertThat(ratio.value().unit()).isEqualTo(unit);
    }

    @Test
    void a_ratio_of_moles_converts_into_one_of_masses() {
        assertThat(UreaDerivation.RATIOS.convert(Quantity.of("92.3077", "mmol/mmol"), "ratio"))
                .hasValueSatisfying(ratio -> assertThat(ratio.doubleValue()).isCloseTo(22.857, within(0.001)));
    }

    @ParameterizedTest
    @CsvSource({
        "138, 4.2, glucose-molar, 5.5 mmol/L, urea, 6.0 mmol/L, 290.8",
        "147, 4.6, glucose-molar, 7.2 mmol/L, urea-nitrogen, 12.5 mmol/L, 316.8",
        "141, 4.0, glucose, 126 mg/dL, urea-nitrogen, 28 mg/dL, 301.7"
    })
    void osmolarity_is_calculated_from_four_results_of_one_specimen(
            String sodium, String potassium, String sugar, String glucose, String lab, String urea, double expected) {
        Adult adult = adult().withLab("sodium", sodium + " mmol/L", 2)
                .withLab("potassium", potassium + " mmol/L", 2)
                .withLab(sugar, glucose, 2)
                .withLab(lab, urea, 2);

        assertThat(valueOf(DerivedLab.OSMOLARITY_CALCULATED, adult)).isCloseTo(expected, within(0.05));
    }

    @Test
    void osmolarity_is_not_calculated_from_two_specimens() {
        Adult adult = adult().withLab("sodium", "138 mmol/L", 2)
                .withLab("potassium", "4.2 mmol/L", 3)
                .withLab("glucose", "99 mg/dL", 2)
                .withLab("urea", "6.0 mmol/L", 2);

        assertThat(DerivedLab.OSMOLARITY_CALCULATED.derive(adult.facts())).isEmpty();
    }

    @Test
    void alt_is_a_multiple_of_the_limit_of_the_laboratory_and_of_nothing_else() {
        Adult adult = adult().withLab("alt", "120 U/L", range("7", "40", "U/L"), 2);

        assertThat(valueOf(DerivedLab.ALT_TIMES_ULN, adult)).isEqualTo(3);
        assertThat(DerivedLab.ALT_TIMES_ULN.derive(
                        adult().withLab("alt", "120 U/L", 2).facts()))
                .isEmpty();
    }

    private static LabResult derived(DerivedLab derived, Adult adult) {
        return derived.derive(adult.facts()).orElseThrow();
    }

    private static double valueOf(DerivedLab derived, Adult adult) {
        return derived(derived, adult).value().value().doubleValue();
    }

    @Test
    void every_derived_fact_is_unavailable_when_nothing_was_received() {
        PatientFacts nothing = adult().withoutReceiving(Input.values()).facts();

        assertThat(List.of(DerivedLab.values()))
                .allSatisfy(derived -> assertThat(derived.derive(nothing)).isEmpty());
    }
}
