package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Input;
import dev.tonus.facts.Procedure;
import dev.tonus.facts.RecordedTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProcedureReaderTest {

    private static final String THYROIDECTOMY =
            "'code':{'coding':[{'system':'http://snomed.info/sct','code':'13619001','display':'Thyroidectomy'}]}";

    @Test
    void a_procedure_has_its_sets_its_name_and_its_day() {
        assertThat(read("'status':'completed','performedDateTime':'2026-10-05'"))
                .containsExactly(new Procedure(
                        "Procedure/p1",
                        Set.of("thyroid-or-parathyroid-surgery"),
                        "Thyroidectomy",
                        RecordedTime.on(LocalDate.of(2026, 10, 5), ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'performedPeriod':{'start':'2026-10-05','end':'2026-10-06'} | 2026-10-06",
                "'performedPeriod':{'start':'2026-10-05'} | 2026-10-05",
                "'performedDateTime':'2026' | 2026",
                "'performedString':'last year' | date not recorded"
            })
    void it_was_carried_out_when_it_ended(String members, String date) {
        assertThat(read("'status':'completed'," + members))
                .singleElement()
                .satisfies(procedure -> assertThat(procedure.performed().text()).isEqualTo(date));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'not-done'",
                "'status':'preparation'",
                "'status':'stopped'",
                "'status':'entered-in-error'",
                "'status':'unknown'",
                "'performedDateTime':'2026-10-05'",
                "'status':'completed','notDone':true",
                "'status':'completed','notPerformed':true",
                "'status':'completed','performedDateTime':'2026-12-01'"
            })
    void what_was_not_carried_out_is_passed_over(String members) {
        assertThat(read(members)).isEmpty();
    }

    @Test
    void what_is_in_none_of_the_sets_is_passed_over() {
        String other = Resources.resource("Procedure", "p1", "'status':'completed','code':{'text':'Appendectomy'}");

        assertThat(Call.with(Input.PROCEDURES, Call.bundle(other)).read().procedures())
                .isEmpty();
    }

    private static List<Procedure> read(String members) {
        String procedure = Resources.resource("Procedure", "p1", members, THYROIDECTOMY);
        return Call.with(Input.PROCEDURES, Call.bundle(procedure)).read().procedures();
    }
}
