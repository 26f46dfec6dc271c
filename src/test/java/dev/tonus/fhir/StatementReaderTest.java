package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.UseStatus;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class StatementReaderTest {

    @Test
    void an_active_statement_is_a_use_from_its_own_period() {
        MedicationUse use =
                only("'status':'active','effectivePeriod':{'start':'2026-10-01'},'dateAsserted':'2026-11-01'");

        assertThat(use.reference()).isEqualTo("MedicationStatement/t1");
        assertThat(use.drug().holds("simvastatin")).isTrue();
        assertThat(use.start().text()).isEqualTo("2026-10-01");
        assertThat(use.isCurrent(Call.AS_OF)).isTrue();
    }

    @Test
    void when_a_statement_was_made_is_not_when_the_use_began() {
        assertThat(only("'status':'active','dateAsserted':'2026-11-01'").start().isDated())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({"2026-11-21, 1", "2026-11-22, 0"})
    void what_is_intended_counts_from_the_day_of_its_start(String start, int uses) {
        assertThat(read("'status':'intended','effectiveDateTime':'" + start + "'")
                        .medications())
                .hasSize(uses);
    }

    @Test
    void what_is_intended_without_a_date_does_not_count() {
        assertThat(read("'status':'intended'").medications()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'not-taken'",
                "'status':'entered-in-error'",
                "'status':'active','taken':'n'",
                "'status':'active','wasNotTaken':true"
            })
    void what_is_not_taken_is_no_use(String members) {
        PatientFacts facts = read(members);

        assertThat(facts.medications()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_completed_statement_ended_with_its_period() {
        MedicationUse use = only("'status':'completed','effectivePeriod':{'start':'2026-01','end':'2026-03-31'}");

        assertThat(use.status()).isEqualTo(UseStatus.ENDED);
        assertThat(use.end().text()).isEqualTo("2026-03-31");
    }

    @Test
    void a_status_that_says_nothing_is_a_gap() {
        PatientFacts facts = read("'status':'unknown'");

        assertThat(facts.medications()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.STATEMENTS,
                        GapStatus.UNREADABLE,
                        "\"simvastatin 20 MG Oral Tablet\" has no known status and was left out"));
    }

    @Test
    void the_dose_stands_in_the_dosage_and_the_reason_beside_it() {
        MedicationUse use = only("'status':'active','dosage':[{'timing':{'repeat':{'frequency':2,'period':1,"
                + "'periodUnit':'d'}},'doseAndRate':[{'doseQuantity':{'value':1,'unit':'tablet'}}]}],"
                + "'reasonCode':[{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'E87.6'}]}]");

        assertThat(use.dose().find("simvastatin"))
                .hasValueSatisfying(dose -> assertThat(dose).isEqualByComparingTo("40"));
        assertThat(use.reasons()).isEqualTo(Set.of("hypokalemia"));
    }

    @Test
    void a_statement_beside_a_prescription_is_a_second_use_of_the_same_exposure() {
        PatientFacts facts = Call.with(Input.MEDICATIONS, Call.bundle(Resources.simvastatin()))
                .and(Input.STATEMENTS, Call.bundle(statement("'status':'active'")))
                .read();

        assertThat(facts.medications())
                .extracting(MedicationUse::reference)
                .containsExactly("MedicationRequest/m1", "MedicationStatement/t1");
    }

    private static MedicationUse only(String members) {
        PatientFacts facts = read(members);
        assertThat(facts.dataGaps()).isEmpty();
        assertThat(facts.medications()).hasSize(1);
        return facts.medications().get(0);
    }

    private static PatientFacts read(String members) {
        return Call.with(Input.STATEMENTS, Call.bundle(statement(members))).read();
    }

    private static String statement(String members) {
        return Resources.resource("MedicationStatement", "t1", members, Resources.SIMVASTATIN);
    }
}
