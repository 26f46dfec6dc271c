package dev.tonus.terminology;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
import java.util.Optional;
import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitsTest {

    private static final Percentage ROUNDING = Percentage.withPercentage(0.1);

    private final Terminology terminology = ShippedTerminology.get();

    @ParameterizedTest
    @CsvSource({
        "mEq/L, meq/L",
        "MG/DL, mg/dL",
        "' mg/dl ', mg/dL",
        "mg/dL, mg/dL",
        "mL/min/1.73 m2, mL/min/{1.73_m2}",
        "mL/min/{1.73_m2}, mL/min/{1.73_m2}",
        "\u00B5mol/L, umol/L",
        "\u03BCmol/L, umol/L",
        "\u00B5g/L, ug/L",
        "\u03BCg/L, ug/L",
        "\u00B5kat/L, ukat/L",
        "furlong, furlong",
        "'', ''"
    })
    void a_spelling_becomes_its_unit_in_ucum(String spelling, String ucum) {
        assertThat(terminology.unitOf(spelling)).isEqualTo(ucum);
    }

    @ParameterizedTest
    @CsvSource({
        "magnesium, 1, meq/L, mmol/L, 0.5",
        "calcium-total, 1, meq/L, mmol/L, 0.5",
        "potassium, 1, meq/L, mmol/L, 1",
        "phosphate, 1, mmol/L, mg/dL, 3.097",
        "magnesium, 0.5, mmol/L, mg/dL, 1.215",
        "creatinine, 100, umol/L, mg/dL, 1.131",
        "hemoglobin, 120, g/L, g/dL, 12",
        "creatine-kinase, 10, ukat/L, U/L, 600"
    })
    void units_convert_as_the_analyte_needs(String lab, String value, String from, String to, double expected) {
        UnitScale scale = terminology.scaleOf(lab).orElseThrow();

        BigDecimal converted = scale.convert(Quantity.of(value, from), to).orElseThrow();

        assertThat(converted.doubleValue()).isCloseTo(expected, ROUNDING);
    }

    @ParameterizedTest
    @CsvSource({
        "hba1c, 9.0, %, mmol/mol, 74.87",
        "hba1c, 6.5, %, mmol/mol, 47.545",
        "hba1c, 74.87, mmol/mol, %, 9",
        "body-temperature, 100.4, [degF], Cel, 38",
        "body-temperature, 104, [degF], Cel, 40",
        "body-temperature, 38, Cel, [degF], 100.4"
    })
    void units_with_another_zero_convert_exactly(String lab, String value, String from, String to, String expected) {
        UnitScale scale = terminology.scaleOf(lab).orElseThrow();

        BigDecimal converted = scale.convert(Quantity.of(value, from), to).orElseThrow();

        assertThat(converted).isEqualByComparingTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"potassium, mg/dL, mmol/L", "hemoglobin, mmol/L, g/dL", "lithium-level, ug/mL, mmol/L"})
    void a_unit_without_a_verified_factor_does_not_convert(String lab, String from, String to) {
        UnitScale scale = terminology.scaleOf(lab).orElseThrow();

        Optional<BigDecimal> converted = scale.convert(Quantity.of("1", from), to);

        assertThat(converted).isEmpty();
    }

    @Test
    void an_analyte_that_the_table_does_not_name_has_no_scale() {
        assertThat(terminology.scaleOf("audit-c-score")).isEmpty();
        assertThat(terminology.scaleOf("no-such-analyte")).isEmpty();
    }

    @Test
    void every_row_of_the_table_leads_into_the_canonical_unit() {
        assertThat(ShippedTerminology.rows("lab-units.csv"))
                .hasSizeGreaterThan(100)
                .allSatisfy(row -> {
                    UnitScale scale = terminology.scaleOf(row.get(0)).orElseThrow();
                    assertThat(scale.canonicalUnit()).isEqualTo(row.get(1));
                    assertThat(scale.factors().get(row.get(2))).isEqualTo(new BigDecimal(row.get(3)));
                });
    }
}
