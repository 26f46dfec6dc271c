package dev.tonus.facts;

import static dev.tonus.facts.Verdict.MET;
import static dev.tonus.facts.Verdict.NOT_MET;
import static dev.tonus.facts.Verdict.UNKNOWN;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VerdictTest {

    @ParameterizedTest
    @CsvSource({
        "MET, MET, MET, MET",
        "MET, NOT_MET, NOT_MET, MET",
        "MET, UNKNOWN, UNKNOWN, MET",
        "NOT_MET, NOT_MET, NOT_MET, NOT_MET",
        "NOT_MET, UNKNOWN, NOT_MET, UNKNOWN",
        "UNKNOWN, UNKNOWN, UNKNOWN, UNKNOWN"
    })
    void follows_the_table_of_kleene_in_both_orders(Verdict one, Verdict other, Verdict all, Verdict any) {
        assertThat(Verdict.any(List.of(one, other))).isEqualTo(any);
        assertThat(Verdict.any(List.of(other, one))).isEqualTo(any);
        assertThat(one.and(other)).isEqualTo(all);
        assertThat(other.and(one)).isEqualTo(all);
    }

    @Test
    void any_of_nothing_is_not_met() {
        assertThat(Verdict.any(List.of())).isEqualTo(NOT_MET);
    }

    @Test
    void negation_keeps_unknown() {
        assertThat(MET.negated()).isEqualTo(NOT_MET);
        assertThat(NOT_MET.negated()).isEqualTo(MET);
        assertThat(UNKNOWN.negated()).isEqualTo(UNKNOWN);
    }
}
