package dev.tonus.knowledge.loading;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Period;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DurationsTest {

    private final Problems problems = new Problems();

    @ParameterizedTest
    @CsvSource({"0 d, 0", "7 d, 7", "12 wk, 84", "1 wk, 7", "1 a, 365", "2 a, 730", "9999 d, 9999"})
    void days_weeks_and_years_are_days(String written, int days) {
        Optional<Period> period = read(written);

        assertThat(period).contains(Period.ofDays(days));
        assertThat(problems.isEmpty()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "30", "d", "30d", "30  d", "-1 d", "1.5 d", "1 D", "3 mo", "1 m", "48 h", "1 y", "P30D", "10000 d",
                "a d"
            })
    void anything_else_is_refused(String written) {
        assertThat(read(written)).isEmpty();
        assertThat(problems.sorted()).hasSize(1);
    }

    private Optional<Period> read(String written) {
        byte[] text = ("within: " + written).getBytes(StandardCharsets.UTF_8);
        return YamlFile.read("x.yaml", text, problems)
                .flatMap(YamlValue::map)
                .flatMap(map -> Durations.find(map, "within"));
    }
}
