package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitScaleTest {

    @ParameterizedTest
    @CsvSource({
        "magnesium, 1.0, meq/L, mmol/L, 0.5",
        "potassium, 3.5, meq/L, mmol/L, 3.5",
        "calcium-total, 4.0, meq/L, mmol/L, 2.0",
        "magnesium, 13, mg/L, mg/dL, 1.3",
        "creatinine, 88.4, umol/L, mmol/L, 0.0884",
        "creatine-kinase, 40, ukat/L, U/L, 2400"
    })
    void converts_exactly_within_a_unit_family(String lab, String value, String from, String to, String expected) {
        UnitScale scale = resultOf(lab, value + " " + from).scale();

        BigDecimal converted = scale.convert(Quantity.of(value, from), to).orElseThrow();

        assertThat(converted).isEqualByComparingTo(expected);
    }

    @Test
    void converts_between_mass_and_substance_by_the_analyte() {
        UnitScale scale = resultOf("magnesium", "0.5 mmol/L").scale();

        BigDecimal converted =
                scale.convert(Quantity.of("0.5", "mmol/L"), "mg/dL").orElseThrow();

        assertThat(converted).isEqualByComparingTo("1.21525");
    }

    @Test
    void refuses_a_unit_that_the_analyte_does_not_have() {
        UnitScale scale = resultOf("potassium", "3.5 mmol/L").scale();

        assertThat(scale.convert(Quantity.of("3.5", "mg/dL"), "mmol/L")).isEmpty();
        assertThat(scale.knows("mg/dL")).isFalse();
    }

    private static LabResult resultOf(String lab, String value) {
        return Adult.adult().withLab(lab, value, 1).facts().resultsOf(lab).get(0);
    }
}
