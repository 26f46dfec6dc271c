package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static dev.tonus.TakesBuilder.takes;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Relation;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import java.time.Period;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DrugQuestionTest {

    @ParameterizedTest
    @CsvSource({"INHALED, MET", "ORAL, NOT_MET", "UNKNOWN, UNKNOWN"})
    void a_route_that_is_not_said_leaves_the_question_for_one_open(Route route, Verdict expected) {
        Takes inhaled = takes(Content.drugs("salmeterol")).by(Route.INHALED).criterion();

        assertThat(judge(inhaled, taking("salmeterol").by(route)).verdict()).isEqualTo(expected);
    }

    @Test
    void a_systemic_drug_is_asked_for_unless_a_route_is_said() {
        Takes any = takes(Content.drugs("prednisone")).criterion();

        assertThat(judge(any, taking("prednisone").by(Route.LOCAL)).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(any, taking("prednisone").by(Route.UNKNOWN)).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"1000, MET", "999, NOT_MET", ", UNKNOWN"})
    void a_dose_that_cannot_be_read_never_passes_a_limit(@Nullable String milligrams, Verdict expected) {
        Takes much =
                takes(Content.drugs("niacin")).dose(Relation.AT_LEAST, "1000").criterion();
        Prescription niacin = taking("niacin");

        Judgement judgement = judge(much, milligrams == null ? niacin : niacin.milligrams(milligrams));

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.gaps())
                .extracting(DataGap::status)
                .isEqualTo(expected == Verdict.UNKNOWN ? List.of(GapStatus.UNREADABLE) : List.of());
    }

    @Test
    void so_many_different_drugs_are_counted() {
        Takes two = takes(Content.drugs("aspirin", "clopidogrel", "apixaban"))
                .count(2)
                .criterion();

        assertThat(judge(two, taking("aspirin"), taking("aspirin")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(two, taking("aspirin"), taking("apixaban")).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"14, MET", "15, NOT_MET"})
    void a_drug_may_have_been_stopped_lately(int daysAgo, Verdict expected) {
        Takes lately = takes(Content.drugs("daptomycin")).orStoppedWithin(14).criterion();

        assertThat(judge(lately, taking("daptomycin").stopped(daysAgo)).verdict())
                .isEqualTo(expected);
        assertThat(judge(lately, taking("daptomycin")).verdict()).isEqualTo(Verdict.MET);
    }

    @ParameterizedTest
    @CsvSource({"INJECTABLE, 14, MET", "INJECTABLE, 15, NOT_MET", "ORAL, 14, NOT_MET"})
    void an_injection_without_an_end_was_given_on_its_start(Route route, int daysAgo, Verdict expected) {
        Takes lately = takes(Content.drugs("daptomycin")).orStoppedWithin(14).criterion();
        Prescription given =
                Prescription.of("daptomycin").by(route).since(daysAgo).stoppedNobodyKnowsWhen();

        assertThat(judge(lately, given).verdict()).isEqualTo(expected);
    }

    @Test
    void a_drug_may_have_been_taken_at_any_time() {
        Takes ever = takes(Content.drugs("atorvastatin")).ever().criterion();

        assertThat(judge(ever, taking("atorvastatin").stopped(900)).verdict()).isEqualTo(Verdict.MET);
        assertThat(judge(ever, taking("atorvastatin").stoppedNobodyKnowsWhen()).verdict())
                .isEqualTo(Verdict.MET);
        assertThat(judge(ever, Prescription.of("atorvastatin").since(-3)).verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"denosumab, 182, MET", "denosumab, 183, NOT_MET", "simvastatin, 10, NOT_MET"})
    void a_depot_drug_acts_on_after_its_last_dose(String drug, int lastDoseDaysAgo, Verdict expected) {
        Takes takes = takes(Content.drugs(drug)).orWashedOut().criterion();
        Prescription completed = Prescription.of(drug).since(lastDoseDaysAgo).stoppedNobodyKnowsWhen();

        assertThat(judge(takes, completed).verdict()).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"7, MET", "8, NOT_MET"})
    void a_change_may_have_to_be_recent(int daysAgo, Verdict expected) {
        Takes lately = takes(Content.drugs("haloperidol")).changedWithin(7).criterion();

        Judgement judgement = judge(lately, Prescription.of("haloperidol").since(daysAgo));

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judge(lately, Prescription.of("haloperidol")).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    @ParameterizedTest
    @CsvSource({"14, MET", "15, NOT_MET"})
    void a_stop_is_the_end_of_what_was_taken(int daysAgo, Verdict expected) {
        Judgement judgement = judge(stopped(null), taking("baclofen").stopped(daysAgo));

        assertThat(judgement.verdict()).isEqualTo(expected);
        assertThat(judgement.evidence())
                .extracting(Evidence::text)
                .isEqualTo(expected == Verdict.MET ? List.of("baclofen, stopped 2026-11-07") : List.of());
    }

    @Test
    void what_goes_on_or_ended_nobody_knows_when_was_not_stopped() {
        assertThat(judge(stopped(null), taking("baclofen")).verdict()).isEqualTo(Verdict.NOT_MET);
        assertThat(judge(stopped(null), taking("baclofen").stoppedNobodyKnowsWhen())
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
        assertThat(judge(
                                stopped(null),
                                taking("baclofen").stopped(20),
                                Prescription.of("baclofen").since(5))
                        .verdict())
                .isEqualTo(Verdict.NOT_MET);
    }

    @ParameterizedTest
    @CsvSource({"33, MET", "32, NOT_MET"})
    void a_stop_may_have_to_follow_a_long_use(int startedDaysAgo, Verdict expected) {
        Prescription steroid = Prescription.of("baclofen").since(startedDaysAgo).stopped(5);

        assertThat(judge(stopped(Period.ofDays(28)), steroid).verdict()).isEqualTo(expected);
    }

    @Test
    void nothing_is_concluded_from_a_list_that_was_not_sent() {
        Adult adult = adult().withoutReceiving(Input.MEDICATIONS);

        assertThat(judge(stopped(null), adult).verdict()).isEqualTo(Verdict.UNKNOWN);
    }

    private static Stopped stopped(@Nullable Period after) {
        return new Stopped(Content.drugs("baclofen"), Takes.SYSTEMIC, Period.ofDays(14), after, IfMissing.UNKNOWN);
    }

    private static Prescription taking(String ingredient) {
        return Prescription.of(ingredient).since(400);
    }

    private static Judgement judge(Criterion criterion, Prescription... prescriptions) {
        Adult adult = adult();
        for (Prescription prescription : prescriptions) {
            adult.taking(prescription);
        }
        return judge(criterion, adult);
    }

    private static Judgement judge(Criterion criterion, Adult adult) {
        Chart chart = Chart.of(adult.facts(), KnowledgeIndex.of(new Content().knowledge()));
        return new Judge(chart, Parties.ofRecord(List.of())).judge(criterion);
    }
}
