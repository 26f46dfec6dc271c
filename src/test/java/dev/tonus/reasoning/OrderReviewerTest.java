package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Input;
import dev.tonus.facts.Receipt;
import dev.tonus.facts.Route;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class OrderReviewerTest {

    private final Content content = new Content();

    OrderReviewerTest() {
        content.orderChecks.add(Content.check("contra", Content.interacts(Outcome.CONTRAINDICATED)));
    }

    @ParameterizedTest
    @CsvSource({"simvastatin, clarithromycin", "clarithromycin, simvastatin"})
    void a_table_works_both_ways_and_speaks_of_the_new_order_first(String taken, String ordered) {
        Adult adult = adult().taking(Prescription.of(taken)).ordering(Prescription.of(ordered));

        Assessment assessment = review(adult);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.indicator()).isEqualTo(Indicator.CRITICAL);
            assertThat(finding.message().summary()).isEqualTo(ordered + " with " + taken);
            assertThat(finding.evidence().get(0).text()).isEqualTo("simvastatin with clarithromycin: contraindicated");
        });
        assertThat(assessment.orders())
                .extracting(ExaminedOrder::outcome)
                .containsExactly(ExaminedOrder.Outcome.CHECKED);
    }

    @Test
    void two_drafts_of_one_bundle_are_compared_and_named_once() {
        Adult adult = adult().ordering(Prescription.of("simvastatin")).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).hasSize(1);
    }

    @Test
    void each_ingredient_of_a_combination_takes_part() {
        Adult adult =
                adult().taking(Prescription.of("ezetimibe", "simvastatin")).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).hasSize(1);
    }

    @Test
    void drugs_that_do_not_reach_the_whole_body_do_not_interact() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin").by(Route.LOCAL));

        assertThat(review(adult).findings()).isEmpty();
    }

    @Test
    void a_drug_on_hold_does_not_interact() {
        Adult adult =
                adult().taking(Prescription.of("simvastatin").onHold()).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
    }

    @Test
    void an_order_that_stops_a_drug_takes_it_out_of_the_comparison() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("simvastatin").stopping("MedicationRequest/m0"))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
    }

    @Test
    void an_order_that_replaces_a_drug_takes_it_out_of_the_comparison() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("atorvastatin").milligrams("10").replacing("MedicationRequest/m0"))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"20, 0", "20.5, 1"})
    void a_dose_at_the_limit_is_silent(String milligrams, int findings) {
        content.orderChecks.add(Content.check("cap", Content.interacts(Outcome.OVER_CAP)));
        Adult adult = adult().taking(Prescription.of("atorvastatin").milligrams(milligrams))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).hasSize(findings);
    }

    @Test
    void a_draft_of_a_current_drug_supersedes_its_dose() {
        content.orderChecks.add(Content.check("cap", Content.interacts(Outcome.OVER_CAP)));
        Adult adult = adult().taking(Prescription.of("atorvastatin").milligrams("80"))
                .ordering(Prescription.of("atorvastatin").milligrams("10"))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
    }

    @Test
    void a_dose_that_cannot_be_read_never_counts_as_a_breach() {
        content.orderChecks.add(Content.check("cap", Content.interacts(Outcome.OVER_CAP)));
        Adult adult = adult().taking(Prescription.of("atorvastatin")).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
        assertThat(review(adult).dataGaps())
                .extracting(DataGap::text)
                .containsExactly(
                        "The daily dose of atorvastatin could not be read; with clarithromycin its limit is 20 mg/day");
    }

    @Test
    void drugs_that_act_together_need_each_other() {
        content.orderChecks.add(Content.check("avoid", Content.interacts(Outcome.AVOID)));
        Adult alone = adult().taking(Prescription.of("atorvastatin")).ordering(Prescription.of("darunavir"));
        Adult together = adult().taking(Prescription.of("atorvastatin"))
                .taking(Prescription.of("ritonavir"))
                .ordering(Prescription.of("darunavir"));

        assertThat(review(alone).findings()).isEmpty();
        assertThat(review(together).findings()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"clarithromycin, 7, WARNING", "clarithromycin, 8, ", "itraconazole, 14, CRITICAL", "itraconazole, 15, "
    })
    void an_interacting_drug_counts_for_a_while_after_its_stop(String stopped, int daysAgo, Indicator expected) {
        Adult adult = adult().taking(Prescription.of(stopped).since(60).stopped(daysAgo))
                .ordering(Prescription.of("simvastatin"));

        assertThat(review(adult).findings())
                .extracting(Finding::indicator)
                .isEqualTo(expected == null ? java.util.List.of() : java.util.List.of(expected));
    }

    @Test
    void the_card_names_the_day_from_which_a_stopped_drug_interacts_no_more() {
        Adult adult = adult().taking(Prescription.of("clarithromycin").since(60).stopped(3))
                .ordering(Prescription.of("simvastatin"));

        assertThat(review(adult).findings().get(0).message().sentence())
                .isEqualTo("Not together. clarithromycin was stopped on 2026-11-18;"
                        + " the interaction is taken to end on 2026-11-26.");
    }

    @Test
    void a_stopped_statin_interacts_no_more() {
        Adult adult = adult().taking(Prescription.of("simvastatin").since(60).stopped(1))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).isEmpty();
    }

    @Test
    void a_drug_known_by_its_name_only_is_at_most_a_warning_and_that_is_said() {
        Adult adult =
                adult().taking(Prescription.of("simvastatin").byName()).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.indicator()).isEqualTo(Indicator.WARNING);
            assertThat(finding.message().sentence()).endsWith("Matched by name.");
        });
    }

    @Test
    void a_pair_that_nobody_verified_is_at_most_a_warning_and_that_is_said() {
        Adult adult = adult().taking(Prescription.of("simvastatin")).ordering(Prescription.of("danazol"));

        assertThat(review(adult).findings()).singleElement().satisfies(finding -> {
            assertThat(finding.indicator()).isEqualTo(Indicator.WARNING);
            assertThat(finding.message().sentence()).endsWith("Limit not verified.");
            assertThat(finding.sources()).isEmpty();
        });
    }

    @Test
    void a_fourth_finding_is_over_budget() {
        content.orderChecks.add(Content.check("others", Content.interacts(Outcome.AVOID, Outcome.OVER_CAP)));
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .taking(Prescription.of("atorvastatin").milligrams("80"))
                .taking(Prescription.of("ritonavir"))
                .ordering(Prescription.of("clarithromycin"))
                .ordering(Prescription.of("itraconazole"))
                .ordering(Prescription.of("darunavir"));

        Assessment assessment = review(adult);

        assertThat(assessment.findings()).hasSize(3);
        assertThat(assessment.notShown()).containsExactly(new NotShown("others", NotShown.Reason.BUDGET));
    }

    @ParameterizedTest
    @EnumSource(
            value = Receipt.class,
            names = {"NOT_SENT", "FAILED", "PARTIAL"})
    void an_order_that_a_check_covers_could_not_be_checked_without_medications(Receipt receipt) {
        Adult adult = adult().ordering(Prescription.of("clarithromycin")).received(receipt, Input.MEDICATIONS);

        Assessment assessment = review(adult);

        assertThat(assessment.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.NOT_CHECKED);
            assertThat(notice.indicator()).isEqualTo(Indicator.WARNING);
            assertThat(notice.subject()).isEqualTo("clarithromycin");
        });
        assertThat(assessment.orders())
                .extracting(ExaminedOrder::outcome)
                .containsExactly(ExaminedOrder.Outcome.NOT_CHECKED);
    }

    @Test
    void what_part_of_the_medications_shows_is_said_beside_that() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"))
                .received(Receipt.PARTIAL, Input.MEDICATIONS);

        assertThat(review(adult).findings()).hasSize(1);
        assertThat(review(adult).notices()).hasSize(1);
    }

    @Test
    void an_order_could_not_be_checked_without_an_age() {
        Adult adult = adult().ofUnknownAge()
                .taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"));

        Assessment assessment = review(adult);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_CHECKED);
    }

    @Test
    void an_order_that_no_check_covers_is_silent_whatever_is_missing() {
        Adult adult =
                adult().ofUnknownAge().ordering(Prescription.ofNoInterest()).withoutReceiving(Input.values());

        Assessment assessment = review(adult);

        assertThat(assessment.notices()).isEmpty();
        assertThat(assessment.orders())
                .extracting(ExaminedOrder::outcome)
                .containsExactly(ExaminedOrder.Outcome.NOT_COVERED);
    }

    @Test
    void an_unrecognized_order_is_said_only_where_it_could_matter() {
        Adult matters = adult().taking(Prescription.of("simvastatin")).ordering(Prescription.unrecognized());
        Adult doesNot = adult().taking(Prescription.of("digoxin")).ordering(Prescription.unrecognized());

        assertThat(review(matters).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.NOT_RECOGNIZED);
            assertThat(notice.indicator()).isEqualTo(Indicator.INFO);
        });
        assertThat(review(doesNot).notices()).isEmpty();
        assertThat(review(doesNot).orders())
                .extracting(ExaminedOrder::outcome)
                .containsExactly(ExaminedOrder.Outcome.NOT_RECOGNIZED);
    }

    @Test
    void a_part_of_an_order_that_is_not_recognized_is_said_and_the_known_one_is_checked() {
        Adult adult = adult().taking(Prescription.of("clarithromycin"))
                .ordering(Prescription.of("simvastatin").byName().beside("fooximab"));

        Assessment assessment = review(adult);

        assertThat(assessment.findings()).hasSize(1);
        assertThat(assessment.notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.NOT_RECOGNIZED);
            assertThat(notice.subject()).isEqualTo("fooximab");
            assertThat(notice.gaps())
                    .extracting(DataGap::text)
                    .containsExactly("A part of an order, fooximab, was not recognized");
        });
        assertThat(assessment.dataGaps())
                .extracting(DataGap::text)
                .contains("A part of an order, fooximab, was not recognized");
    }

    @Test
    void several_unrecognized_drugs_and_parts_are_one_notice() {
        Adult adult = adult().ordering(Prescription.of("simvastatin").beside("fooximab", "barximab"))
                .ordering(Prescription.unrecognized("Mystery drops"));

        assertThat(review(adult).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.subject()).isEqualTo("Mystery drops and 1 other order");
            assertThat(notice.gaps())
                    .extracting(DataGap::text)
                    .containsExactly(
                            "The drug of an order was not recognized",
                            "A part of an order, fooximab, was not recognized",
                            "A part of an order, barximab, was not recognized");
        });
    }

    @Test
    void a_part_that_is_not_recognized_is_not_said_of_an_order_that_is_not_selected_or_stops_a_drug() {
        Adult adult = adult().taking(Prescription.of("simvastatin").beside("fooximab"))
                .ordering(Prescription.of("simvastatin").beside("fooximab").notSelected())
                .ordering(Prescription.of("simvastatin").beside("fooximab").stopping("MedicationRequest/m0"));

        assertThat(review(adult).notices()).isEmpty();
    }

    @Test
    void an_unrecognized_order_matters_beside_another_draft_that_a_check_covers() {
        Adult adult = adult().ordering(Prescription.of("simvastatin")).ordering(Prescription.unrecognized());

        assertThat(review(adult).notices()).extracting(Notice::kind).containsExactly(Notice.Kind.NOT_RECOGNIZED);
    }

    @Test
    void two_hundred_drafts_are_three_cards_and_an_account_of_each() {
        Adult adult = adult().taking(Prescription.of("simvastatin"));
        for (int i = 0; i < 50; i++) {
            adult.ordering(Prescription.of("clarithromycin"))
                    .ordering(Prescription.of("itraconazole"))
                    .ordering(Prescription.of("danazol"))
                    .ordering(Prescription.of("simvastatin", "clarithromycin"));
        }

        Assessment assessment = review(adult);

        assertThat(assessment.findings()).hasSize(3);
        assertThat(assessment.orders()).hasSize(200);
    }

    @Test
    void nothing_is_said_of_orders_on_comfort_care() {
        Adult hospice = adult().withCondition("hospice-or-comfort-care", 10)
                .taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"));
        Adult palliative = adult().withCondition("palliative-care", 10)
                .taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"));

        assertThat(review(hospice).scope()).isEqualTo(Scope.COMFORT_CARE);
        assertThat(review(hospice).findings()).isEmpty();
        assertThat(review(palliative).findings()).hasSize(1);
    }

    @Test
    void a_second_warning_about_an_order_from_a_weaker_check_stays_in_the_account() {
        content.orderChecks.clear();
        content.orderChecks.add(warning("a"));
        content.orderChecks.add(warning("b"));

        Assessment assessment = review(adult().ordering(Prescription.of("baclofen")));

        assertThat(assessment.findings()).extracting(Finding::id).containsExactly("a");
        assertThat(assessment.notShown()).containsExactly(new NotShown("b", NotShown.Reason.LESS_SPECIFIC));
    }

    @Test
    void a_second_emergency_about_an_order_is_not_left_out() {
        content.orderChecks.clear();
        content.orderChecks.add(check("a", Indicator.CRITICAL));
        content.orderChecks.add(check("b", Indicator.CRITICAL));
        content.orderChecks.add(check("c", Indicator.WARNING));

        Assessment assessment = review(adult().ordering(Prescription.of("baclofen")));

        assertThat(assessment.findings()).extracting(Finding::id).containsExactly("a", "b");
        assertThat(assessment.notShown()).containsExactly(new NotShown("c", NotShown.Reason.LESS_SPECIFIC));
    }

    private static OrderCheck warning(String id) {
        return check(id, Indicator.WARNING);
    }

    private static OrderCheck check(String id, Indicator indicator) {
        return Content.check(
                id, Lead.NONE, Content.level(indicator, Content.ordered(DraftOrder.Action.START, "baclofen")));
    }

    @Test
    void an_unchecked_bundle_is_one_card_that_names_its_size() {
        Adult adult = adult().ordering(Prescription.of("simvastatin"))
                .ordering(Prescription.of("atorvastatin"))
                .ordering(Prescription.of("clarithromycin"))
                .withoutReceiving(Input.MEDICATIONS);

        assertThat(review(adult).notices())
                .extracting(Notice::subject)
                .containsExactly("simvastatin and 2 other orders");
    }

    @Test
    void nothing_is_said_of_orders_for_children() {
        Adult adult = adult().bornOn("2010-01-01")
                .taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"));

        Assessment assessment = review(adult);

        assertThat(assessment.scope()).isEqualTo(Scope.UNDER_18);
        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.notices()).isEmpty();
    }

    private Assessment review(Adult adult) {
        return new OrderReviewer(content.knowledge(), OrderMoment.SIGN).review(adult.facts());
    }
}
