package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever is read digit by digit is read as java.time reads it. */
class TimestampTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-02T08:30:59Z",
                "0001-01-01T00:00:00Z",
                "2024-02-29T23:59:59Z",
                "2026-11-02T08:30:00+02:00",
                "2026-11-02T08:30:00-05:30",
                "2026-11-02T08:30:00+18:00",
                "2026-11-02T08:30:00-00:00",
                "2026-11-02T08:30:00.123Z",
                "2026-11-02T08:30:00.123456789-05:00",
                "2026-11-02T08:30Z",
                "2026-11-02t08:30:00z"
            })
    void reads_a_time_as_java_time_does(String text) {
        assertThat(Timestamp.parse(text)).isEqualTo(OffsetDateTime.parse(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-02-29T08:30:00Z",
                "2026-13-02T08:30:00Z",
                "2026-11-02T24:00:00Z",
                "2026-11-02T23:59:60Z",
                "2026-11-02T08:30:00+18:30",
                "2026-11-02T08:30:00-05:60",
                "2026-11-02 08:30:00Z",
                "2026-11-02T08:30:00",
                "2026-11-0٢T08:30:00Z"
            })
    void refuses_what_java_time_refuses(String text) {
        assertThatThrownBy(() -> OffsetDateTime.parse(text)).isInstanceOf(DateTimeException.class);

        assertThatThrownBy(() -> Timestamp.parse(text)).isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-02", "2024-02-29", "0001-01-01", "9999-12-31"})
    void reads_a_day_as_java_time_does(String text) {
        assertThat(Timestamp.parseDay(text)).isEqualTo(LocalDate.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-02-29", "2026-11-31", "2026-00-10", "2026-11-1", "2026/11/01", "20261101"})
    void refuses_what_is_no_day(String text) {
        assertThatThrownBy(() -> Timestamp.parseDay(text)).isInstanceOf(DateTimeException.class);
    }
}
