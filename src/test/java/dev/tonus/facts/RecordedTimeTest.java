package dev.tonus.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RecordedTimeTest {

    private static final ZoneId UTC = ZoneOffset.UTC;

    @ParameterizedTest
    @CsvSource({
        "2026, 2026-01-01T00:00:00Z, 2026-12-31T23:59:59.999999999Z, 2026",
        "2026-11, 2026-11-01T00:00:00Z, 2026-11-30T23:59:59.999999999Z, 2026-11",
        "2026-11-02, 2026-11-02T00:00:00Z, 2026-11-02T23:59:59.999999999Z, 2026-11-02",
        "2026-11-02T08:30:00+02:00, 2026-11-02T06:30:00Z, 2026-11-02T06:30:00Z, 2026-11-02",
        "2026-11-02T08:30:00.123Z, 2026-11-02T08:30:00.123Z, 2026-11-02T08:30:00.123Z, 2026-11-02"
    })
    void reads_fhir_dates_as_intervals(String text, Instant earliest, Instant latest, String printed) {
        RecordedTime time = RecordedTime.parse(text, UTC).orElseThrow();

        assertThat(time).isEqualTo(new RecordedTime(earliest, latest, printed));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "yesterday", "2026-13", "2026-02-30", "2026-11-02T08:30:00", "20261102", "2026-11-0"})
    void refuses_what_is_no_date(String text) {
        assertThat(RecordedTime.parse(text, UTC)).isEmpty();
    }

    @Test
    void takes_the_day_in_the_zone_of_the_client() {
        RecordedTime time =
                RecordedTime.parse("2026-11-02", ZoneId.of("America/New_York")).orElseThrow();

        assertThat(time.earliest()).isEqualTo("2026-11-02T05:00:00Z");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-02, MET",
        "2026-10-31, NOT_MET",
        "2026-12-01, NOT_MET",
        "2026, UNKNOWN",
        "2026-11, MET",
        "2026-11-30, MET"
    })
    void a_date_that_straddles_the_window_is_unknown(String text, Verdict expected) {
        RecordedTime time = RecordedTime.parse(text, UTC).orElseThrow();

        Verdict within =
                time.within(Instant.parse("2026-11-01T00:00:00Z"), Instant.parse("2026-11-30T23:59:59.999999999Z"));

        assertThat(within).isEqualTo(expected);
    }

    @Test
    void no_date_is_within_no_window_for_certain() {
        assertThat(RecordedTime.UNDATED.within(Instant.EPOCH, Instant.MAX)).isEqualTo(Verdict.UNKNOWN);
        assertThat(RecordedTime.UNDATED.isDated()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "2026-11-01, 2026-11-02, MET",
        "2026-11-02, 2026-11-02, MET",
        "2026-11-02, 2026-11-02T08:00:00Z, MET",
        "2026-11-03, 2026-11-02, NOT_MET",
        "2026-11, 2026-11-02, UNKNOWN",
        "2026-10, 2026-11-02, MET"
    })
    void compares_by_day(String one, String other, Verdict expected) {
        RecordedTime first = RecordedTime.parse(one, UTC).orElseThrow();
        RecordedTime second = RecordedTime.parse(other, UTC).orElseThrow();

        assertThat(first.notAfter(second, UTC)).isEqualTo(expected);
    }

    @Test
    void nothing_is_known_to_precede_an_unknown_date() {
        RecordedTime day = RecordedTime.parse("2026-11-02", UTC).orElseThrow();

        assertThat(day.notAfter(RecordedTime.UNDATED, UTC)).isEqualTo(Verdict.UNKNOWN);
        assertThat(RecordedTime.UNDATED.notAfter(day, UTC)).isEqualTo(Verdict.UNKNOWN);
    }

    @Test
    void a_window_begins_at_midnight_so_many_days_before() {
        Instant start = RecordedTime.startOfWindow(Instant.parse("2026-11-21T10:00:00Z"), Period.ofDays(30), UTC);

        assertThat(start).isEqualTo("2026-10-22T00:00:00Z");
    }
}
