package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Input;
import dev.tonus.facts.Receipt;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Likelihood;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class AssessorTest {

    private static final Criterion LOW = Content.low("magnesium", "1.6", "mg/dL");
    private static final Criterion VERY_LOW = Content.low("magnesium", "1.0", "mg/dL");

    private final Content content = new Content();

    @Test
    void a_cause_takes_the_first_tier_and_the_first_indicator_that_are_met() {
        content.causes.add(Content.cause(
                "low",
                LOW,
                List.of(
                        Content.tier(Likelihood.PROBABLE, VERY_LOW),
                        Content.tier(Likelihood.POSSIBLE, Criterion.always())),
                List.of(Content.urgent(Indicator.CRITICAL, VERY_LOW), Content.urgent(Indicator.WARNING, LOW)),
                true));

        Finding finding =
                assess(adult().withLab("magnesium", "1.2 mg/dL", 1)).findings().get(0);

        assertThat(finding.likelihood()).isEqualTo(Likelihood.POSSIBLE);
        assertThat(finding.indicator()).isEqualTo(Indicator.WARNING);
        assertThat(finding.evidence())
                .containsExactly(new Evidence(List.of("Observation/magnesium-0"), "Magnesium 1.2 mg/dL on 2026-11-20"));
    }

    @Test
    void a_cause_whose_tiers_are_all_unmet_is_no_finding() {
        content.causes.add(Content.cause("low", LOW, Content.tier(Likelihood.PROBABLE, VERY_LOW)));

        assertThat(assess(adult().withLab("magnesium", "1.2 mg/dL", 1)).findings())
                .isEmpty();
    }

    @Test
    void what_a_cause_would_have_needed_stays_in_the_account() {
        content.causes.add(Content.cause("low", LOW, Content.tier(Likelihood.PROBABLE, LOW)));

        Assessment assessment = assess(adult().withCramps(3));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.dataGaps()).extracting(DataGap::text).containsExactly("No magnesium result on record");
    }

    @Test
    void a_cause_without_a_symptom_is_not_shown_for_that_reason() {
        content.causes.add(
                Content.cause("low", new AllOf(List.of(Content.SYMPTOM, LOW)), Content.tier(Likelihood.PROBABLE, LOW)));

        Assessment without = assess(adult().withLab("magnesium", "1.2 mg/dL", 1));
        Assessment with = assess(adult().withCramps(3).withLab("magnesium", "1.2 mg/dL", 1));

        assertThat(without.findings()).isEmpty();
        assertThat(without.notShown()).containsExactly(new NotShown("low", NotShown.Reason.NO_SYMPTOM));
        assertThat(with.findings()).hasSize(1);
        assertThat(with.notShown()).isEmpty();
    }

    @Test
    void findings_are_ranked_by_urgency_then_likelihood_then_id() {
        add("b", Likelihood.POSSIBLE, Indicator.INFO);
        add("c", Likelihood.PROBABLE, Indicator.INFO);
        add("a", Likelihood.POSSIBLE, Indicator.INFO);
        add("d", Likelihood.CONTRIBUTING, Indicator.CRITICAL);

        assertThat(assess(adult().withCramps(3)).findings())
                .extracting(Finding::id)
                .containsExactly("d", "c", "a", "b");
    }

    @Test
    void the_fifth_cause_is_over_budget_and_an_emergency_takes_no_place() {
        add("emergency", Likelihood.POSSIBLE, Indicator.CRITICAL);
        for (String id : List.of("a", "b", "c", "d", "e")) {
            add(id, Likelihood.POSSIBLE, Indicator.INFO);
        }

        Assessment assessment = assess(adult().withCramps(3));

        assertThat(assessment.findings()).extracting(Finding::id).containsExactly("emergency", "a", "b", "c", "d");
        assertThat(assessment.notShown()).containsExactly(new NotShown("e", NotShown.Reason.BUDGET));
    }

    @Test
    void background_factors_of_an_old_symptom_are_not_shown_on_their_own() {
        add("background", Likelihood.CONTRIBUTING, Indicator.INFO);

        Assessment old = assess(adult().withCramps(400));
        Assessment current = assess(adult().withCramps(40));

        assertThat(old.findings()).isEmpty();
        assertThat(old.notShown()).containsExactly(new NotShown("background", NotShown.Reason.SUPPRESSED));
        assertThat(current.findings()).hasSize(1);
    }

    @Test
    void a_cause_that_never_stands_alone_needs_company() {
        Cause background = Content.cause(
                "background",
                Content.SYMPTOM,
                List.of(Content.tier(Likelihood.CONTRIBUTING, Criterion.always())),
                List.of(),
                false);
        content.causes.add(background);

        assertThat(assess(adult().withCramps(4)).findings()).isEmpty();

        add("company", Likelihood.POSSIBLE, Indicator.INFO);

        assertThat(assess(adult().withCramps(4)).findings()).hasSize(2);
    }

    @Test
    void nothing_is_said_of_children_and_the_dead() {
        add("a", Likelihood.PROBABLE, Indicator.CRITICAL);

        assertThat(assess(adult().withCramps(3).bornOn("2010-01-01")))
                .satisfies(assessment -> assertThat(assessment.scope()).isEqualTo(Scope.UNDER_18))
                .satisfies(AssessorTest::isSilent);
        assertThat(assess(adult().withCramps(3).deceased()))
                .satisfies(assessment -> assertThat(assessment.scope()).isEqualTo(Scope.DECEASED))
                .satisfies(AssessorTest::isSilent);
    }

    private static void isSilent(Assessment assessment) {
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notices()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Receipt.class,
            names = {"NOT_SENT", "FAILED"})
    void a_patient_of_unknown_age_is_not_looked_at_and_that_is_said(Receipt receipt) {
        add("a", Likelihood.PROBABLE, Indicator.CRITICAL);

        Assessment assessment = assess(adult().withCramps(3).ofUnknownAge().received(receipt, Input.PATIENT));

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_LOOKED_AT);
    }

    @Test
    void conditions_and_labs_both_missing_are_said_and_one_of_them_is_not() {
        assertThat(assess(adult().withoutReceiving(Input.CONDITIONS, Input.LABS_RECENT))
                        .notices())
                .singleElement()
                .satisfies(notice -> assertThat(notice.gaps()).hasSize(2));
        assertThat(assess(adult().withoutReceiving(Input.CONDITIONS)).notices()).isEmpty();
        assertThat(assess(adult().withoutReceiving(Input.LABS_RECENT)).notices())
                .isEmpty();
    }

    @Test
    void the_same_facts_give_the_same_assessment() {
        add("a", Likelihood.PROBABLE, Indicator.WARNING);
        Adult adult = adult().withCramps(3).withLab("magnesium", "1.2 mg/dL", 1);

        assertThat(assess(adult)).isEqualTo(assess(adult));
    }

    private void add(String id, Likelihood likelihood, Indicator indicator) {
        content.causes.add(Content.cause(
                id,
                Content.SYMPTOM,
                List.of(Content.tier(likelihood, Criterion.always())),
                List.of(Content.urgent(indicator, Criterion.always())),
                true));
    }

    private Assessment assess(Adult adult) {
        return new Assessor(content.knowledge()).assess(adult.facts());
    }
}
