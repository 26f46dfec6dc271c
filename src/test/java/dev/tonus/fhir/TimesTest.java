package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TimesTest {

    private static final Times TIMES = new Times(Call.AS_OF, ZoneId.of("America/New_York"));

    @ParameterizedTest
    @CsvSource({
        "2026-11-02T08:00:00-05:00, 2026-11-02T13:00:00Z",
        "2026-11-02T08:00:00.123Z, 2026-11-02T08:00:00.123Z",
        "2026-11-02, 2026-11-02T05:00:00Z",
        "2026-11-02T08:00:00, 2026-11-02T05:00:00Z",
        "2026-11, 2026-11-01T04:00:00Z",
        "2026, 2026-01-01T05:00:00Z"
    })
    void a_time_begins_in_the_zone_of_the_client(String text, Instant expected) {
        assertThat(TIMES.read(Call.json("'" + text + "'")).earliest()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(strings = {"''", "'x'", "5", "null", "{}", "[]", "'2026-13'", "'2026-11-02 08:00'", "'26-11-02'"})
    void what_is_no_date_is_undated(String json) {
        assertThat(TIMES.read(Call.json(json))).isEqualTo(RecordedTime.UNDATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21", "2026-11", "2026"})
    void what_has_happened_has_not_happened_later_than_now(String text) {
        RecordedTime time = TIMES.readPast(Call.json("'" + text + "'"));

        assertThat(time.latest()).isEqualTo(Call.AS_OF);
        assertThat(time.text()).isEqualTo(text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-20", "2026-11-22", "2027"})
    void a_time_wholly_before_or_after_now_is_as_recorded(String text) {
        assertThat(TIMES.readPast(Call.json("'" + text + "'"))).isEqualTo(TIMES.read(Call.json("'" + text + "'")));
    }

    @Test
    void the_unknown_time_stays_unknown() {
        assertThat(TIMES.readPast(Call.json("null"))).isEqualTo(RecordedTime.UNDATED);
        assertThat(TIMES.hasCome(RecordedTime.UNDATED)).isFalse();
    }
}
