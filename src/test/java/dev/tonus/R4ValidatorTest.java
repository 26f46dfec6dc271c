package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class R4ValidatorTest {

    @Test
    void a_valid_resource_has_no_errors() {
        String patient = "{\"resourceType\": \"Patient\", \"birthDate\": \"1960-02-01\"}";

        assertThat(R4Validator.errorsOf(patient)).isEmpty();
    }

    @Test
    void an_unknown_element_and_a_wrong_code_are_errors() {
        String patient = "{\"resourceType\": \"Patient\", \"birthday\": \"1960-02-01\", \"gender\": \"man\"}";

        assertThat(R4Validator.errorsOf(patient))
                .anyMatch(error -> error.contains("birthday"))
                .anyMatch(error -> error.startsWith("Patient.gender"));
    }
}
