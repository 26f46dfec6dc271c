package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DoseLimit;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.OrderChange;
import dev.tonus.knowledge.OrderReasons;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Takes;
import java.math.BigDecimal;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OrderQuestionTest {

    private static final OrderReasons ANY_REASON = OrderReasons.ANY;

    @Test
    void an_order_of_the_drug_is_such_an_order_and_is_its_own_evidence() {
        Judgement answer = judge(adult().ordering(Prescription.of("baclofen").milligrams("15")), ordered(Set.of()));

        assertThat(answer.verdict()).isEqualTo(Verdict.MET);
        assertThat(answer.evidence()).extracting(Evidence::text).containsExactly("baclofen, 15 mg/day, being ordered");
    }

    @Test
    void an_order_of_another_drug_is_none() {
        assertThat(judge(adult().ordering(Prescription.of("tizanidine")), ordered(Set.of()))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_order_by_a_route_that_is_not_asked_for_is_none() {
        Adult adult = adult().ordering(Prescription.of("baclofen").by(Route.LOCAL));

        assertThat(judge(adult, ordered(Set.of())).verdict()).isEqualTo(Verdict.NOT_MET);
    }

    @Test
    void an_order_that_stops_the_drug_is_such_an_order_only_if_stops_are_asked_for() {
        Adult adult = adult().taking(Prescription.of("baclofen"))
                .ordering(Prescription.of("baclofen").stopping("MedicationRequest/m0"));

        assertThat(judge(adult, ordered(Set.of())).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(adult, ordered(DraftOrder.Action.STOP, Set.of(), ANY_REASON, null, null))
                        .verdict())
                .isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"5, INCREASE", "10, RENEWAL", "20, DECREASE"})
    void the_dose_tells_an_increase_a_renewal_and_a_decrease_apart(String taken, OrderChange change) {
        Adult adult = adult().taking(
                        Prescription.of("baclofen").milligrams(taken).since(100))
                .ordering(Prescription.of("baclofen").milligrams("10"));

        for (OrderChange asked : OrderChange.values()) {
            assertThat(judge(adult, ordered(Set.of(asked))).verdict()).isEqualTo(Verdict.of(asked == change));
        }
    }

    @ParameterizedTest
    @CsvSource({"30, RENEWAL", "31, NEW"})
    void what_ended_within_the_gap_of_one_exposure_is_renewed(int stoppedDaysAgo, OrderChange change) {
        Adult adult = adult().taking(
                        Prescription.of("baclofen").milligrams("10").since(100).stopped(stoppedDaysAgo))
                .ordering(Prescription.of("baclofen").milligrams("10"));

        assertThat(judge(adult, ordered(Set.of(change))).verdict()).isEqualTo(Verdict.MET);
    }

    @Test
    void without_a_readable_dose_it_is_known_only_that_the_drug_is_not_new() {
        Adult adult = adult().taking(Prescription.of("baclofen").since(100)).ordering(Prescription.of("baclofen"));

        assertThat(judge(adult, ordered(Set.of(OrderChange.NEW))).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(adult, ordered(Set.of(OrderChange.RENEWAL))).gaps())
                .extracting(DataGap::text)
                .containsExactly("The daily dose of baclofen could not be read");
    }

    @Test
    void whether_a_drug_is_new_is_unknown_without_the_medications() {
        Adult adult = adult().ordering(Prescription.of("baclofen")).withoutReceiving(Input.MEDICATIONS);

        assertThat(judge(adult, ordered(Set.of(OrderChange.NEW))).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"19.9, NOT_MET", "20, MET"})
    void a_dose_is_compared_with_its_limit(String milligrams, Verdict expected) {
        Adult adult = adult().ordering(Prescription.of("baclofen").milligrams(milligrams));
        DoseLimit limit = new DoseLimit(Relation.AT_LEAST, new BigDecimal("20"));

        assertThat(judge(adult, ordered(DraftOrder.Action.START, Set.of(), ANY_REASON, limit, null))
                        .verdict())
                .isEqualTo(expected);
    }

    @Test
    void a_dose_that_cannot_be_read_leaves_the_question_open() {
        DoseLimit limit = new DoseLimit(Relation.AT_LEAST, new BigDecimal("20"));
        Ordered question = ordered(DraftOrder.Action.START, Set.of(), ANY_REASON, limit, null);

        assertThat(judge(adult().ordering(Prescription.of("baclofen")), question)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"21, NOT_MET", "22, MET"})
    void a_supply_is_compared_with_the_longest_that_does_not_count(int days, Verdict expected) {
        Adult adult = adult().ordering(Prescription.of("baclofen").suppliedFor(days));
        Ordered question = ordered(DraftOrder.Action.START, Set.of(), ANY_REASON, null, Period.ofDays(21));

        assertThat(judge(adult, question).verdict()).isEqualTo(expected);
        assertThat(judge(adult().ordering(Prescription.of("baclofen")), question)
                        .verdict())
                .isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"muscle-cramp, MET", "malaria, NOT_MET", ", MET"})
    void an_order_is_for_one_of_the_reasons_or_without_any(@Nullable String reason, Verdict expected) {
        Prescription quinine = Prescription.of("baclofen");
        if (reason != null) {
            quinine.becauseOf(reason);
        }
        OrderReasons asked = new OrderReasons(Set.of("muscle-cramp"), true);

        assertThat(judge(adult().ordering(quinine), ordered(DraftOrder.Action.START, Set.of(), asked, null, null))
                        .verdict())
                .isEqualTo(expected);
    }

    private static Ordered ordered(Set<OrderChange> changes) {
        return ordered(DraftOrder.Action.START, changes, ANY_REASON, null, null);
    }

    private static Ordered ordered(
            DraftOrder.Action action,
            Set<OrderChange> changes,
            OrderReasons reasons,
            @Nullable DoseLimit dose,
            @Nullable Period supply) {
        return new Ordered(
                Content.drugs("baclofen"), Takes.SYSTEMIC, action, changes, reasons, dose, supply, IfMissing.UNKNOWN);
    }

    private static Judgement judge(Adult adult, Ordered question) {
        PatientFacts facts = adult.facts();
        Chart chart = Chart.of(facts, KnowledgeIndex.of(new Content().knowledge()));
        Parties parties = new Parties(facts.draftOrders().get(0), List.of());
        return new Judge(chart, parties).judge(question);
    }
}
