package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitInPrintTest {

    @ParameterizedTest
    @CsvSource({
        "mL/min/{1.73_m2}, mL/min/1.73 m²",
        "mm[Hg], mmHg",
        "m[IU]/L, mIU/L",
        "[IU]/L, IU/L",
        "Cel, °C",
        "[degF], °F",
        "[lb_av], lb",
        "[in_i], in",
        "kg/m2, kg/m²"
    })
    void a_unit_is_printed_for_people(String ucum, String printed) {
        assertThat(UnitInPrint.of(ucum)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource({"mg/dL", "Cells/uL", "mcg/kg/m2"})
    void what_is_printed_already_or_holds_a_unit_by_chance_stays(String unit) {
        assertThat(UnitInPrint.of(unit)).isEqualTo(unit);
    }

    @Test
    void a_quantity_is_printed_in_it() {
        assertThat(Quantity.of("90", "mm[Hg]").display()).isEqualTo("90 mmHg");
    }
}
