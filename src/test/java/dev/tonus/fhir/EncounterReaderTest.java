package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Condition;
import dev.tonus.facts.Encounter;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Symptoms;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EncounterReaderTest {

    private static final String FOR_CRAMPS = "'reasonCode':[{'coding':[{'system':'http://hl7.org/fhir/sid/icd-10-cm',"
            + "'code':'R25.2','display':'Cramp'}]}]";

    @Test
    void the_reason_of_a_visit_is_a_symptom() {
        PatientFacts facts = read("'status':'finished','period':{'start':'2026-11-01','end':'2026-11-01'}", FOR_CRAMPS);

        assertThat(facts.encounters())
                .containsExactly(new Encounter(
                        "Encounter/e1", Set.of("muscle-cramp", "muscle-spasm"), "Cramp", on("2026-11-01"), false));
        assertThat(facts.conditions()).singleElement().satisfies(condition -> {
            assertThat(condition.origin()).isEqualTo(Condition.Origin.ENCOUNTER_REASON);
            assertThat(condition.active()).isTrue();
            assertThat(condition.reference()).isEqualTo("Encounter/e1");
        });
        assertThat(Symptoms.of(facts).hasAnchor()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2026-08-23, true", "2026-08-22, false"})
    void the_reason_of_a_visit_more_than_90_days_ago_is_history(String day, boolean active) {
        PatientFacts facts = read("'status':'finished','period':{'start':'" + day + "'}", FOR_CRAMPS);

        assertThat(facts.conditions()).singleElement().satisfies(condition -> assertThat(condition.active())
                .isEqualTo(active));
        assertThat(facts.encounters()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "'status':'in-progress','period':{'start':'2026-11-21T08:00:00Z'} | true",
                "'status':'in-progress','period':{'start':'2026-11-20','end':'2026-11-20'} | false",
                "'status':'in-progress','period':{'start':'2026-11-20','end':'2026-11-30'} | true",
                "'status':'arrived' | true",
                "'status':'finished','period':{'start':'2026-11-20'} | false"
            })
    void an_encounter_is_current_until_it_ends(String members, boolean current) {
        assertThat(read(members, FOR_CRAMPS).encounters())
                .singleElement()
                .satisfies(encounter -> assertThat(encounter.current()).isEqualTo(current));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'status':'planned'",
                "'status':'cancelled'",
                "'status':'entered-in-error'",
                "'status':'unknown'",
                "'status':'in-progress','period':{'start':'2026-11-23'}"
            })
    void what_did_not_take_place_is_passed_over(String members) {
        PatientFacts facts = read(members, FOR_CRAMPS);

        assertThat(facts.encounters()).isEmpty();
        assertThat(facts.conditions()).isEmpty();
    }

    @Test
    void a_reason_by_reference_is_the_reason_and_no_second_condition() {
        PatientFacts facts = Call.with(Input.CONDITIONS, Call.bundle(Resources.cramp()))
                .and(
                        Input.ENCOUNTERS,
                        Call.bundle(encounter(
                                "'status':'finished','period':{'start':'2026-11-01'}",
                                "'reasonReference':[{'reference':'Condition/c1'}]")))
                .read();

        assertThat(facts.conditions()).hasSize(1);
        assertThat(facts.encounters()).singleElement().satisfies(encounter -> assertThat(
                        encounter.isForAnyOf(Set.of("muscle-cramp")))
                .isTrue());
    }

    @Test
    void older_versions_call_the_reason_by_another_name() {
        PatientFacts facts =
                read("'status':'finished','period':{'start':'2026-11-01'}", FOR_CRAMPS.replace("reasonCode", "reason"));

        assertThat(facts.conditions()).hasSize(1);
    }

    private static RecordedTime on(String day) {
        return RecordedTime.parse(day, ZoneOffset.UTC).orElseThrow();
    }

    private static PatientFacts read(String... members) {
        return Call.with(Input.ENCOUNTERS, Call.bundle(encounter(members))).read();
    }

    private static String encounter(String... members) {
        return Resources.resource("Encounter", "e1", members);
    }
}
