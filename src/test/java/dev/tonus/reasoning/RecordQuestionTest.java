package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.ReferenceRange;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordQuestionTest {

    private static final ReferenceRange RANGE = Adult.range("1.7", "2.4", "mg/dL");

    @ParameterizedTest
    @CsvSource({"90, MET", "91, NOT_MET"})
    void a_procedure_may_have_to_be_recent(int daysAgo, Verdict expected) {
        Judgement judgement = judge(had(Period.ofDays(90)), adult().withProcedure("neck-surgery", daysAgo));

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.evidence()).hasSize(expected == Verdict.MET ? 1 : 0);
    }

    @Test
    void a_procedure_of_any_time_needs_no_date_and_a_recent_one_does() {
        Adult adult = adult().withProcedure("neck-surgery", RecordedTime.UNDATED);

        assertThat(judge(new HadProcedure(Set.of("neck-surgery"), null, IfMissing.UNKNOWN), adult)
                        .verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(had(Period.ofDays(90)), adult).gaps())
                .extracting(DataGap::status)
                .containsExactly(GapStatus.UNDATED);
    }

    @Test
    void no_procedure_is_absent_from_a_list_that_was_not_sent() {
        assertThat(judge(had(Period.ofDays(90)), adult()).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(had(Period.ofDays(90)), adult().withoutReceiving(Input.PROCEDURES))
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"1.6 mg/dL, MET", "1.7 mg/dL, NOT_MET"})
    void the_end_of_the_laboratory_s_own_range_may_decide(String value, Verdict expected) {
        LabStands low = belowRange(false);

        assertThat(judge(low, adult().withLab("magnesium", value, RANGE, 3)).verdict())
                .isEqualTo(expected);
    }

    @Test
    void without_a_range_of_its_own_a_result_leaves_that_open() {
        Judgement judgement = judge(belowRange(false), adult().withLab("magnesium", "1.0 mg/dL", 3));

        assertThat(judgement.gaps()).extracting(DataGap::status).containsExactly(GapStatus.EMPTY);
    }

    @Test
    void any_result_of_the_window_may_decide_instead_of_the_latest() {
        Adult adult = adult().withLab("magnesium", "1.6 mg/dL", RANGE, 20).withLab("magnesium", "2.0 mg/dL", RANGE, 3);

        assertThat(judge(belowRange(false), adult).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(belowRange(true), adult).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"7, NOT_MET", "8, MET"})
    void what_was_just_ordered_counts_as_measured(int orderedDaysAgo, Verdict expected) {
        assertThat(judge(missing(), adult().withLabOrder("magnesium", orderedDaysAgo))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void an_order_cannot_be_ruled_out_in_a_list_that_was_not_sent() {
        assertThat(judge(missing(), adult().withoutReceiving(Input.ORDERS)).verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    private static HadProcedure had(Period within) {
        return new HadProcedure(Set.of("neck-surgery"), within, IfMissing.UNKNOWN);
    }

    private static LabStands belowRange(boolean any) {
        Limit limit = new Limit(Relation.BELOW, Map.of(), Basis.LAB_RANGE, false, "", List.of());
        return new LabStands("magnesium", limit, LabWindow.of(Period.ofDays(30)), any, IfMissing.UNKNOWN);
    }

    private static LabMissing missing() {
        return new LabMissing(Map.of("magnesium", LabWindow.of(Period.ofDays(30))), Period.ofDays(7));
    }

    private static Judgement judge(Criterion criterion, Adult adult) {
        Chart chart = Chart.of(adult.facts(), KnowledgeIndex.of(new Content().knowledge()));
        return new Judge(chart, Parties.ofRecord(List.of())).judge(criterion);
    }
}
