package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Demographics;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Sex;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PatientReaderTest {

    @Test
    void a_patient_has_a_birth_date_and_a_sex() {
        PatientFacts facts = read("'birthDate':'1950-03-04','gender':'female'");

        assertThat(facts.receiptOf(Input.PATIENT)).isEqualTo(Receipt.COMPLETE);
        assertThat(facts.patient().birth().text()).isEqualTo("1950-03-04");
        assertThat(facts.patient().sex()).isEqualTo(Sex.FEMALE);
        assertThat(facts.patient().deceased()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"1950", "1950-03", "1950-03-04"})
    void a_birth_date_may_be_imprecise(String birthDate) {
        Demographics patient = read("'birthDate':'" + birthDate + "'").patient();

        assertThat(patient.birth().text()).isEqualTo(birthDate);
        assertThat(patient.ageOn(Call.AS_OF, ZoneOffset.UTC)).isEqualTo(76);
    }

    @ParameterizedTest
    @ValueSource(strings = {"'04.03.1950'", "19500304", "'2030-01-01'", "{}", "'+999999999-01-01'"})
    void a_birth_date_that_cannot_be_is_a_gap(String birthDate) {
        PatientFacts facts = read("'birthDate':" + birthDate);

        assertThat(facts.patient().birth().isDated()).isFalse();
        assertThat(facts.dataGaps())
                .containsExactly(Call.gap(Input.PATIENT, GapStatus.UNREADABLE, "The birth date could not be read"));
    }

    @Test
    void a_missing_birth_date_is_no_gap_of_the_reader() {
        PatientFacts facts = read("'gender':'male'");

        assertThat(facts.patient().birth().isDated()).isFalse();
        assertThat(facts.dataGaps()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"male, MALE", "Female, FEMALE", "other, OTHER", "unknown, UNKNOWN", "x, UNKNOWN"})
    void the_gender_is_that_of_fhir(String gender, Sex expected) {
        assertThat(read("'gender':'" + gender + "'").patient().sex()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "'deceasedBoolean':true, true",
                "'deceasedBoolean':false, false",
                "'deceasedBoolean':'true', false",
                "'deceasedDateTime':'2026-01-05', true",
                "'deceasedDateTime':'2026', true",
                "'deceasedDateTime':'last winter', true",
                "'deceasedDateTime':'2027-01-05', false",
                "'deceasedDateTime':'', false"
            })
    void a_patient_has_died_if_the_record_says_so_by_now(String member, boolean expected) {
        assertThat(read(member).patient().deceased()).isEqualTo(expected);
    }

    @Test
    void a_patient_in_a_bundle_is_read() {
        PatientFacts facts = Call.with(Input.PATIENT, Call.bundle("{'resourceType':'Patient','birthDate':'1950'}"))
                .read();

        assertThat(facts.patient().birth().text()).isEqualTo("1950");
        assertThat(facts.receiptOf(Input.PATIENT)).isEqualTo(Receipt.COMPLETE);
    }

    private static PatientFacts read(String members) {
        return Call.with(Input.PATIENT, "{'resourceType':'Patient','id':'p1'," + members + "}")
                .read();
    }
}
