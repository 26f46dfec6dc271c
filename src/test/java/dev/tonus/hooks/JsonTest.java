package dev.tonus.hooks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class JsonTest {

    @ParameterizedTest
    @ValueSource(strings = {"1.30", "0.1", "12345678901234567890.123456789", "1E+3", "1e-400"})
    void numbers_stay_as_they_were_sent(String number) {
        assertThat(Json.mapper().readTree(number).decimalValue()).isEqualTo(new BigDecimal(number));
    }

    @ParameterizedTest
    @ValueSource(strings = {"1e401", "1e-401", "1e2147483647", "1e-2147483647", "1e99999999999"})
    void numbers_that_would_fill_the_memory_are_refused(String number) {
        assertThatThrownBy(() -> Json.mapper().readTree(number))
                .isInstanceOfAny(JacksonException.class, NumberFormatException.class);
    }

    @Test
    void a_depth_that_fhir_needs_is_read() {
        String deep = "[".repeat(100) + "]".repeat(100);

        assertThat(Json.mapper().readTree(deep).isArray()).isTrue();
    }

    @Test
    void slashes_are_written_as_they_are() {
        assertThat(Json.mapper().writeValueAsString("https://loinc.org")).isEqualTo("\"https://loinc.org\"");
    }
}
