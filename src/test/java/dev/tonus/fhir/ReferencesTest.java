package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferencesTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "Patient/5, 5, Patient",
                "Patient/5/_history/2, 5, Patient",
                "https://ehr.example:8080/r4/Patient/5, 5, Patient",
                "https://ehr.example/r4/Patient/5/_history/2, 5, Patient",
                "urn:uuid:61ebe359, 61ebe359, \"\"",
                "#5, 5, \"\"",
                "5, 5, \"\"",
                "/5, 5, \"\"",
                "Patient/, \"\", Patient",
                "\"\", \"\", \"\""
            })
    void a_reference_has_an_id_and_perhaps_a_type(String reference, String id, String type) {
        assertThat(References.idOf(reference)).isEqualTo(id);
        assertThat(References.typeOf(reference)).isEqualTo(type);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "https://ehr.example/MedicationOrder/5/_history/1, MedicationOrder/5",
                "urn:uuid:5, MedicationRequest/5",
                "MedicationRequest/, \"\"",
                "\"\", \"\""
            })
    void a_normalized_reference_is_a_type_and_an_id(String reference, String expected) {
        assertThat(References.normalized(reference, "MedicationRequest")).isEqualTo(expected);
    }

    @Test
    void a_reference_may_be_an_object_an_array_or_a_string() {
        assertThat(References.textOf(Call.json("{'reference':'Patient/5'}"))).isEqualTo("Patient/5");
        assertThat(References.textOf(Call.json("[{'reference':'Patient/5'}]"))).isEqualTo("Patient/5");
        assertThat(References.textOf(Call.json("'Patient/5'"))).isEqualTo("Patient/5");
        assertThat(References.textOf(Call.json("{'display':'Jane'}"))).isEmpty();
    }
}
