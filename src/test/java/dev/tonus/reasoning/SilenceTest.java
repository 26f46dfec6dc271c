package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.Shipped;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.RedFlag;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What a chart is silent on is answered as if it had been judged. */
class SilenceTest {

    private static final Knowledge KNOWLEDGE = Shipped.knowledge();
    private static final KnowledgeIndex INDEX = KnowledgeIndex.of(KNOWLEDGE);

    /** The same content, of which nothing is passed over. */
    private static final KnowledgeIndex WITHOUT_TOPICS =
            new KnowledgeIndex(KNOWLEDGE, INDEX.files(), INDEX.raisers(), Topics.of(new Content().knowledge()));

    static Stream<Adult> charts() {
        return Stream.of(
                adult(),
                adult().withCramps(7).taking(Prescription.of("simvastatin").since(30)),
                adult().withCondition("muscle-weakness", 20).allergicTo("quinine"),
                adult().withCondition("rhabdomyolysis", 3).withProcedure("thyroidectomy-parathyroidectomy", 100),
                adult().withResolvedCondition("chronic-kidney-disease", 400)
                        .withoutReceiving(Input.PROCEDURES, Input.LABS_YEAR),
                adult().withCramps(7).withoutReceiving(Input.MEDICATIONS),
                adult().taking(Prescription.of("furosemide").since(300)).withoutReceiving(Input.CONDITIONS),
                adult().taking(Prescription.of("oxycodone").since(9))
                        .ordering(Prescription.of("diazepam"))
                        .ordering(Prescription.of("simvastatin")));
    }

    @ParameterizedTest
    @MethodSource("charts")
    void silence_is_the_answer_that_judging_gives(Adult adult) {
        PatientFacts facts = adult.facts();
        for (Parties parties : parties(facts)) {
            Judge judge = judge(Chart.of(facts, INDEX), parties);
            Judge judgeOfAll = judge(Chart.of(facts, WITHOUT_TOPICS), parties);
            Judge assuming = judge(Chart.of(facts, INDEX).assumingSymptom(), parties);
            Judge assumingOfAll = judge(Chart.of(facts, WITHOUT_TOPICS).assumingSymptom(), parties);

            assertThat(criteria()).allSatisfy(criterion -> {
                assertThat(judge.judge(criterion)).isEqualTo(judgeOfAll.judge(criterion));
                assertThat(assuming.judge(criterion)).isEqualTo(assumingOfAll.judge(criterion));
            });
        }
    }

    @Test
    void many_criteria_are_passed_over_in_a_chart_that_holds_little() {
        Chart chart = Chart.of(adult().withCramps(7).facts(), INDEX);

        long silent = criteria().stream().filter(chart::isSilentOn).count();

        assertThat(silent).isGreaterThan(criteria().size() / 3);
    }

    @Test
    void nothing_is_concluded_from_the_silence_of_a_part_that_was_not_sent() {
        PatientFacts blind = adult().withoutReceiving(Input.values()).facts();

        assertThat(criteria().stream().filter(Chart.of(blind, INDEX)::isSilentOn))
                .allSatisfy(criterion -> assertThat(criterion.tree()).anyMatch(Criterion.never()::equals));
    }

    static Stream<Cause> causes() {
        return KNOWLEDGE.causes().stream();
    }

    @ParameterizedTest
    @MethodSource("causes")
    void a_chart_of_which_nothing_was_received_leaves_every_cause_open(Cause cause) {
        Judgement answer = judgeOfNothing().judge(cause.when());

        assertThat(answer.verdict()).isEqualTo(Verdict.UNKNOWN);
        assertThat(answer.gaps()).isNotEmpty();
    }

    static Stream<RedFlag> redFlags() {
        return KNOWLEDGE.redFlags().stream();
    }

    @ParameterizedTest
    @MethodSource("redFlags")
    void a_chart_of_which_nothing_was_received_leaves_every_red_flag_open(RedFlag flag) {
        List<Verdict> answers = flag.levels().stream()
                .map(level -> judgeOfNothing().judge(level.when()).verdict())
                .toList();

        assertThat(answers).contains(Verdict.UNKNOWN).doesNotContain(Verdict.MET);
    }

    private static Judge judgeOfNothing() {
        PatientFacts nothing = adult().withoutReceiving(Input.values()).facts();
        return judge(Chart.of(nothing, INDEX), Parties.ofRecord(List.of()));
    }

    private static List<Criterion> criteria() {
        return Criteria.of(KNOWLEDGE).distinct().toList();
    }

    private static Judge judge(Chart chart, Parties parties) {
        return new Judge(chart, parties);
    }

    /** Those of the record, and those around each order. */
    private static List<Parties> parties(PatientFacts facts) {
        List<Party> taken = Assessor.current(facts);
        Stream<Parties> ordered = facts.draftOrders().stream().map((DraftOrder order) -> new Parties(order, taken));
        return Stream.concat(Stream.of(Parties.ofRecord(taken)), ordered).toList();
    }
}
