package dev.tonus.knowledge;

import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Verdict;
import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RelationTest {

    @ParameterizedTest
    @CsvSource({
        "BELOW, 1.59, MET",
        "BELOW, 1.6, NOT_MET",
        "AT_MOST, 1.6, MET",
        "AT_MOST, 1.61, NOT_MET",
        "ABOVE, 1.61, MET",
        "ABOVE, 1.6, NOT_MET",
        "AT_LEAST, 1.6, MET",
        "AT_LEAST, 1.59, NOT_MET"
    })
    void an_exact_value_lies_on_one_side(Relation relation, BigDecimal value, Verdict expected) {
        assertThat(relation.holds(value, Comparator.EXACTLY, new BigDecimal("1.6")))
                .isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "BELOW, BELOW, 1.6, MET",
        "BELOW, BELOW, 1.7, UNKNOWN",
        "BELOW, AT_MOST, 1.6, UNKNOWN",
        "BELOW, AT_MOST, 1.5, MET",
        "BELOW, ABOVE, 1.6, NOT_MET",
        "BELOW, ABOVE, 1.5, UNKNOWN",
        "BELOW, AT_LEAST, 1.6, NOT_MET",
        "AT_MOST, ABOVE, 1.6, NOT_MET",
        "AT_MOST, AT_LEAST, 1.6, UNKNOWN",
        "ABOVE, ABOVE, 1.6, MET",
        "ABOVE, AT_LEAST, 1.6, UNKNOWN",
        "ABOVE, BELOW, 1.6, NOT_MET",
        "ABOVE, BELOW, 1.7, UNKNOWN",
        "ABOVE, AT_MOST, 1.6, NOT_MET",
        "AT_LEAST, BELOW, 1.6, NOT_MET",
        "AT_LEAST, AT_MOST, 1.6, UNKNOWN",
        "AT_LEAST, AT_LEAST, 1.6, MET"
    })
    void a_bound_decides_only_where_it_is_certain(
            Relation relation, Comparator comparator, BigDecimal value, Verdict expected) {
        assertThat(relation.holds(value, comparator, new BigDecimal("1.6"))).isEqualTo(expected);
    }
}
