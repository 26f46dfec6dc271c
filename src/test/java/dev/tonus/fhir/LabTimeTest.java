package dev.tonus.fhir;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabTimeTest {

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            value = {
                "\"'effectiveDateTime':'2026-11-02T08:00:00Z','issued':'2026-11-03T08:00:00Z'\", 2026-11-02",
                "'effectiveDateTime':'2026-11-02', 2026-11-02",
                "'effectiveDateTime':'2026-11', 2026-11",
                "\"'effectivePeriod':{'start':'2026-11-01','end':'2026-11-02'}\", 2026-11-02",
                "'effectivePeriod':{'start':'2026-11-01'}, 2026-11-01",
                "'effectiveInstant':'2026-11-02T08:00:00Z', 2026-11-02",
                "'issued':'2026-11-03T08:00:00.123+01:00', 2026-11-03",
                "\"'effectiveDateTime':'today','issued':'2026-11-03T08:00:00Z'\", 2026-11-03"
            })
    void the_time_is_when_the_specimen_was_taken_else_when_the_result_was_issued(String members, String expected) {
        assertThat(only(members).time().text()).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'effectiveDateTime':''",
                "'effectiveDateTime':'02.11.2026'",
                "'effectiveDateTime':20261102",
                "'effectiveDateTime':'-999999999-01-01T00:00:00+18:00'",
                "'effectiveDateTime':'+999999999-12-31T23:59:59-18:00'",
                "'effectivePeriod':{}",
                "'effectiveTiming':{}"
            })
    void a_result_without_a_date_is_a_gap(String members) {
        PatientFacts facts = read(members);

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps())
                .containsExactly(new DataGap("magnesium", GapStatus.UNDATED, "Magnesium has no date"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-22T10:00:01Z", "2026-11-23", "2027", "9999-12-31T23:59:59Z"})
    void a_result_of_more_than_a_day_ahead_is_a_gap(String time) {
        PatientFacts facts = read("'effectiveDateTime':'" + time + "'");

        assertThat(facts.labResults()).isEmpty();
        assertThat(facts.dataGaps()).extracting(DataGap::status).containsExactly(GapStatus.UNREADABLE);
        assertThat(facts.dataGaps().get(0).text()).endsWith("is dated in the future");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-21T10:00:01Z", "2026-11-22T10:00:00Z", "2026-11-22"})
    void a_result_of_up_to_a_day_ahead_counts_as_now(String time) {
        LabResult result = only("'effectiveDateTime':'" + time + "'");

        assertThat(result.time().earliest()).isEqualTo(Call.AS_OF);
        assertThat(result.time().latest()).isEqualTo(Call.AS_OF);
        assertThat(result.time().text()).isEqualTo(time.substring(0, 10));
    }

    @Test
    void a_result_of_today_is_not_after_now() {
        LabResult result = only("'effectiveDateTime':'2026-11-21'");

        assertThat(result.time().earliest()).isEqualTo(Instant.parse("2026-11-21T00:00:00Z"));
        assertThat(result.time().latest()).isEqualTo(Call.AS_OF);
    }

    @Test
    void the_latest_result_comes_first() {
        List<LabResult> results = read(
                at("a", "2026-11-01", "final", ""),
                at("b", "2026-11-03", "final", ""),
                at("c", "2026-11-02T23:59:00Z", "final", ""));

        assertThat(results)
                .extracting(result -> result.references().get(0))
                .containsExactly("Observation/b", "Observation/c", "Observation/a");
    }

    @Test
    void an_imprecise_date_counts_with_its_end() {
        List<LabResult> results =
                read(at("a", "2026-11-02T08:00:00Z", "final", ""), at("b", "2026-11-02", "final", ""));

        assertThat(results)
                .extracting(result -> result.references().get(0))
                .containsExactly("Observation/b", "Observation/a");
    }

    @Test
    void of_the_same_time_a_corrected_result_comes_first_and_a_preliminary_one_last() {
        List<LabResult> results = read(
                at("a", "2026-11-02", "preliminary", "2026-11-09T08:00:00Z"),
                at("b", "2026-11-02", "final", "2026-11-08T08:00:00Z"),
                at("c", "2026-11-02", "corrected", "2026-11-07T08:00:00Z"));

        assertThat(results)
                .extracting(result -> result.references().get(0))
                .containsExactly("Observation/c", "Observation/b", "Observation/a");
    }

    @Test
    void of_the_same_time_and_status_the_one_issued_last_comes_first() {
        List<LabResult> results = read(
                at("a", "2026-11-02", "final", "2026-11-03T08:00:00Z"),
                at("b", "2026-11-02", "amended", "2026-11-04T08:00:00Z"),
                at("c", "2026-11-02", "corrected", "2026-11-05T08:00:00Z"),
                at("d", "2026-11-02", "corrected", ""));

        assertThat(results)
                .extracting(result -> result.references().get(0))
                .containsExactly("Observation/c", "Observation/b", "Observation/d", "Observation/a");
    }

    @Test
    void of_results_that_nothing_tells_apart_the_ids_decide() {
        List<LabResult> results = read(at("b", "2026-11-02", "final", ""), at("a", "2026-11-02", "final", ""));

        assertThat(results)
                .extracting(result -> result.references().get(0))
                .containsExactly("Observation/a", "Observation/b");
    }

    private static String at(String id, String time, String status, String issued) {
        return Resources.withId(
                Resources.observation(
                        Resources.MAGNESIUM,
                        "'status':'" + status + "','effectiveDateTime':'" + time + "','issued':'" + issued + "'",
                        "'valueQuantity':{'value':1.3," + Resources.MG_DL + "}"),
                id);
    }

    private static List<LabResult> read(String first, String... others) {
        String[] all = Stream.concat(Stream.of(first), Stream.of(others)).toArray(String[]::new);
        return Call.with(Input.LABS_RECENT, Call.bundle(all)).read().resultsOf("magnesium");
    }

    private static PatientFacts read(String members) {
        String observation = Resources.observation(
                Resources.MAGNESIUM,
                "'status':'final'",
                members,
                "'valueQuantity':{'value':1.3," + Resources.MG_DL + "}");
        return Call.with(Input.LABS_RECENT, Call.bundle(observation)).read();
    }

    private static LabResult only(String members) {
        return read(members).resultsOf("magnesium").get(0);
    }
}
