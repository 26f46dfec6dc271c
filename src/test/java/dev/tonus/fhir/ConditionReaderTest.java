package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Condition;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConditionReaderTest {

    @Test
    void a_condition_has_its_sets_its_name_and_its_onset() {
        Condition cramp = only(Resources.cramp("'onsetDateTime':'2026-11-11'"));

        assertThat(cramp)
                .isEqualTo(new Condition(
                        "Condition/c1",
                        Set.of("muscle-cramp", "muscle-spasm"),
                        "Calf cramps",
                        true,
                        RecordedTime.on(LocalDate.of(2026, 11, 11), ZoneOffset.UTC),
                        Condition.Origin.PROBLEM,
                        Set.of()));
    }

    @Test
    void every_coding_counts() {
        Condition condition = only(Resources.condition("'code':{'coding':[{},{'code':'local','display':'Low K'},"
                + "{'system':'http://snomed.info/sct','code':'43339004'},"
                + "{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'R25.2'}]}"));

        assertThat(condition.concepts()).containsExactlyInAnyOrder("hypokalemia", "muscle-cramp", "muscle-spasm");
        assertThat(condition.text()).isEqualTo("Low K");
    }

    @Test
    void a_coding_may_be_an_object_and_the_code_an_array() {
        Condition condition = only(Resources.condition(
                "'code':[{'coding':{'system':'http://hl7.org/fhir/sid/icd-10-cm','code':'R25.2'}}]"));

        assertThat(condition.text()).isEqualTo("R25.2");
    }

    @Test
    void a_category_may_be_an_object() {
        Condition condition = only(Resources.cramp("'category':{'coding':{'code':'problem-list-item'}}"));

        assertThat(condition.active()).isTrue();
    }

    @Test
    void a_condition_of_no_known_set_is_passed_over() {
        PatientFacts facts = read(Resources.condition("'code':{'coding':[{'system':'x','code':'y'}]}"));

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @Test
    void a_condition_in_words_only_is_a_gap() {
        PatientFacts facts = read(Resources.condition("'code':{'text':'Cramps \"at\\nnight\"'}"));

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(
                        Input.CONDITIONS, GapStatus.UNRESOLVED, "\"Cramps 'at night'\" has no code and was not used"));
    }

    @Test
    void a_condition_of_which_nothing_is_said_is_a_gap() {
        PatientFacts facts = read(Resources.condition("'code':{'coding':[{}]}"));

        assertThat(facts.dataGaps())
                .containsExactly(
                        Call.gap(Input.CONDITIONS, GapStatus.UNRESOLVED, "A condition has no code and was not used"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'refuted'",
                "'entered-in-error'",
                "{'coding':[{'code':'refuted'}]}",
                "{'coding':{'code':'entered-in-error'}}",
                "{'text':'Refuted'}",
                "[{'coding':[{'code':'other'},{'code':'refuted'}]}]"
            })
    void what_is_refuted_or_an_error_is_passed_over(String status) {
        PatientFacts facts = read(Resources.cramp("'verificationStatus':" + status));

        assertThat(facts.conditions()).isEmpty();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"'confirmed'", "'provisional'", "'differential'", "{}", "null", "5"})
    void any_other_verification_counts(String status) {
        assertThat(read(Resources.cramp("'verificationStatus':" + status)).conditions())
                .hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'active', true",
                "'recurrence', true",
                "'relapse', true",
                "'inactive', false",
                "'remission', false",
                "'resolved', false",
                "'unheard-of', true",
                "null, true",
                "{}, true",
                "{'text':'Resolved'}, false",
                "{'coding':[{'code':'resolved'}]}, false",
                "{'coding':{'code':'relapse'}}, true"
            })
    void a_condition_is_active_unless_its_status_says_it_is_over(String status, boolean expected) {
        assertThat(only(Resources.cramp("'clinicalStatus':" + status)).active()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'abatementDateTime':'2026-11-01', false",
                "'abatementDateTime':'2026-12-24', true",
                "'abatementDateTime':'in autumn', false",
                "'abatementDateTime':'', true",
                "\"'abatementPeriod':{'start':'2026-01-01','end':'2026-02-01'}\", false",
                "'abatementPeriod':{'start':'2026-01-01'}, false",
                "\"'abatementPeriod':{'start':'2026-01-01','end':'2026-12-24'}\", true",
                "'abatementBoolean':true, false",
                "'abatementBoolean':false, true",
                "'abatementString':'long ago', false",
                "'abatementAge':{'value':50}, false",
                "'abatementAge':{}, true",
                "'abatementRange':{'low':{'value':50}}, false"
            })
    void a_condition_that_has_abated_is_not_active(String abatement, boolean expected) {
        assertThat(only(Resources.cramp(abatement)).active()).isEqualTo(expected);
        assertThat(only(Resources.cramp("'clinicalStatus':'active'", abatement)).active())
                .isEqualTo(expected);
    }

    @Test
    void a_relapse_has_outlived_an_abatement() {
        Condition cramp = only(Resources.cramp("'clinicalStatus':'relapse','abatementDateTime':'2026-01-01'"));

        assertThat(cramp.active()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'onsetDateTime':'2026-11-01','recordedDate':'2026-11-05'\", 2026-11-01",
                "\"'onsetPeriod':{'start':'2026-10'},'recordedDate':'2026-11-05'\", 2026-10",
                "'recordedDate':'2026-11-05', 2026-11-05",
                "'assertedDate':'2026-11-06', 2026-11-06",
                "'dateRecorded':'2026-11-07', 2026-11-07",
                "\"'onsetDateTime':'yesterday','recordedDate':'2026-11-05'\", 2026-11-05",
                "'onsetDateTime':'2026-11-01T08:00:00', 2026-11-01",
                "\"'onsetAge':{'value':60},'recordedDate':'2026-11-05'\", date not recorded",
                "\"'onsetString':'as a child','recordedDate':'2026-11-05'\", date not recorded",
                "\"'onsetRange':{'low':{}},'recordedDate':'2026-11-05'\", date not recorded",
                "'code2':5, date not recorded"
            })
    void the_onset_is_when_it_began_else_when_it_was_recorded(String members, String expected) {
        assertThat(only(Resources.cramp(members)).onset().text()).isEqualTo(expected);
    }

    @Test
    void an_onset_today_is_not_after_now() {
        Condition cramp = only(Resources.cramp("'onsetDateTime':'2026-11-21'"));

        assertThat(cramp.onset().latest()).isEqualTo(Call.AS_OF);
    }

    private static PatientFacts read(String condition) {
        return Call.with(Input.CONDITIONS, Call.bundle(condition)).read();
    }

    private static Condition only(String condition) {
        PatientFacts facts = read(condition);
        assertThat(facts.dataGaps()).isEmpty();
        return facts.conditions().get(0);
    }
}
