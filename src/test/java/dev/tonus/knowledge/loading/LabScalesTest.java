package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Shipped;
import dev.tonus.facts.Quantity;
import java.math.BigDecimal;
import java.math.MathContext;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The units in which limits may be written, with the shipped terminology. */
class LabScalesTest {

    private final LabScales scales = new LabScales(Shipped.terminology());
    private final Problems problems = new Problems();
    private final Place place = new Place("limits.yaml", 1, problems);

    @ParameterizedTest
    @CsvSource({
        "magnesium, mg/dL, mg/dL",
        "magnesium, mmol/L, mmol/L",
        "magnesium, mEq/L, meq/L",
        "potassium, mmol/L, mmol/L",
        "calcium, mg/dL, mg/dL",
        "calcium, mmol/L, mmol/L",
        "calcium-unadjusted, mg/dL, mg/dL",
        "albumin, g/dL, g/dL",
        "tsh, mIU/L, m[IU]/L",
        "egfr, mL/min/1.73m2, mL/min/{1.73_m2}",
        "ck-times-uln, xULN, xULN",
        "creatine-kinase, U/L, U/L"
    })
    void a_unit_of_the_lab_is_read_without_brackets(String lab, String spelling, String ucum) {
        assertThat(scales.unit(spelling, lab, place)).contains(ucum);
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "magnesium, g/dL",
        "potassium, mg/dL",
        "egfr, mg/dL",
        "ck-times-uln, U/L",
        "creatine-kinase, xULN",
        "calcium, g/L"
    })
    void a_unit_of_another_lab_is_refused(String lab, String spelling) {
        assertThat(scales.unit(spelling, lab, place)).isEmpty();
        assertThat(problems.sorted()).singleElement().satisfies(problem -> assertThat(problem.sentence())
                .contains("The unit '" + spelling + "' is not known for " + lab + ": use one of "));
    }

    @ParameterizedTest
    @CsvSource({
        "magnesium, 1.2, mg/dL, mmol/L, 0.4937",
        "magnesium, 1.0, mmol/L, meq/L, 2.000",
        "calcium, 7.6, mg/dL, mmol/L, 1.896",
        "potassium, 3.5, mmol/L, meq/L, 3.500"
    })
    void limits_convert_by_the_factors_of_the_lab(
            String lab, String value, String unit, String other, BigDecimal expected) {
        assertThat(scales.convert(Quantity.of(value, unit), other, lab))
                .hasValueSatisfying(converted ->
                        assertThat(converted.round(new MathContext(4))).isEqualByComparingTo(expected));
    }

    @ParameterizedTest
    @CsvSource({"magnesium, U/L", "potassium, mg/dL", "ck-times-uln, U/L"})
    void a_unit_that_is_not_known_does_not_convert(String lab, String unit) {
        assertThat(scales.convert(Quantity.of("1", "mmol/L"), unit, lab)).isEmpty();
    }
}
