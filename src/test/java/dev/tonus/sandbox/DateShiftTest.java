package dev.tonus.sandbox;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class DateShiftTest {

    private final DateShift tenDays = new DateShift(10);

    @ParameterizedTest
    @CsvSource({
        "2026-02-25, 2026-03-07",
        "2025-12-25, 2026-01-04",
        "2026-02-25T08:00:00Z, 2026-03-07T08:00:00Z",
        "2026-02-25T08:00:00.123+01:00, 2026-03-07T08:00:00.123+01:00",
        "2026-02-25T08:00:00, 2026-03-07T08:00:00",
        "2026-02, 2026-02"
    })
    void a_date_moves_and_keeps_its_time_of_day(String date, String moved) {
        assertThat(tenDays.shift(date)).isEqualTo(moved);
    }

    @Test
    void a_month_moves_with_its_middle() {
        assertThat(new DateShift(31).shift("2026-01")).isEqualTo("2026-02");
        assertThat(new DateShift(-365).shift("2026-01")).isEqualTo("2025-01");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-13-40", "2026-99", "19123-9", "2026", "since 2026-01-01", "8480-6", ""})
    void what_is_no_date_stays(String text) {
        assertThat(tenDays.shift(text)).isEqualTo(text);
    }

    @Test
    void a_tree_moves_and_keeps_all_else() {
        JsonMapper mapper = JsonMapper.shared();
        String tree = """
                {"a": [{"birthDate": "1960-01-01"}, "2026-01-01", 1.50, null, true], "code": "2601-3"}""";

        assertThat(tenDays.shift(mapper.readTree(tree))).isEqualTo(mapper.readTree("""
                                {"a": [{"birthDate": "1960-01-11"}, "2026-01-11", 1.50, null, true], "code": "2601-3"}"""));
    }
}
