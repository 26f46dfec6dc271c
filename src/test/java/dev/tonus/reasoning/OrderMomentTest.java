package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.Requirement;
import dev.tonus.facts.Input;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Outcome;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What differs between the moments of ordering. */
class OrderMomentTest {

    private final Content content = new Content();

    OrderMomentTest() {
        content.orderChecks.add(Content.check("contra", Content.interacts(Outcome.CONTRAINDICATED)));
    }

    @ParameterizedTest
    @EnumSource(OrderMoment.class)
    void what_endangers_is_said_at_every_moment(OrderMoment moment) {
        Adult adult = adult().taking(Prescription.of("simvastatin")).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult, moment).findings())
                .extracting(Finding::indicator)
                .containsExactly(Indicator.CRITICAL);
    }

    @Test
    @Requirement("CTX-10")
    void a_draft_that_is_not_selected_is_not_examined() {
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin").notSelected())
                .ordering(Prescription.of("digoxin"));

        Assessment assessment = review(adult, OrderMoment.SELECT);

        assertThat(assessment.findings()).isEmpty();
        assertThat(assessment.orders())
                .extracting(ExaminedOrder::outcome)
                .containsExactly(ExaminedOrder.Outcome.NOT_EXAMINED, ExaminedOrder.Outcome.NOT_COVERED);
    }

    @Test
    void a_selected_draft_is_compared_with_one_that_is_not_selected() {
        Adult adult = adult().ordering(Prescription.of("simvastatin").notSelected())
                .ordering(Prescription.of("clarithromycin"));

        Assessment assessment = review(adult, OrderMoment.SELECT);

        assertThat(assessment.findings()).singleElement().satisfies(finding -> assertThat(
                        finding.message().summary())
                .isEqualTo("clarithromycin with simvastatin"));
    }

    @Test
    void a_selected_draft_that_is_not_recognized_matters_beside_one_that_is_not_selected() {
        Adult adult = adult().ordering(Prescription.of("simvastatin").notSelected())
                .ordering(Prescription.unrecognized("Mystery drops"));

        assertThat(review(adult, OrderMoment.SELECT).notices()).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo(Notice.Kind.NOT_RECOGNIZED);
            assertThat(notice.subject()).isEqualTo("Mystery drops");
        });
    }

    @ParameterizedTest
    @CsvSource({"SELECT, INFO", "SIGN, WARNING", "PRESCRIBE, INFO"})
    void that_an_order_could_not_be_checked_is_a_warning_only_at_signing(OrderMoment moment, Indicator indicator) {
        Adult adult = adult().ordering(Prescription.of("clarithromycin")).withoutReceiving(Input.MEDICATIONS);

        assertThat(review(adult, moment).notices())
                .extracting(Notice::indicator)
                .containsExactly(indicator);
    }

    @ParameterizedTest
    @CsvSource({"SELECT, 1", "SIGN, 0", "PRESCRIBE, 1"})
    void a_single_piece_of_information_is_shown_before_signing(OrderMoment moment, int shown) {
        content.orderChecks.clear();
        content.orderChecks.add(Content.check(
                "cap", Lead.NONE, Content.level(Indicator.INFO, Content.interacts(Outcome.CONTRAINDICATED))));
        Adult adult = adult().taking(Prescription.of("simvastatin"))
                .ordering(Prescription.of("clarithromycin"))
                .ordering(Prescription.of("itraconazole"));

        assertThat(review(adult, moment).findings())
                .hasSize(shown)
                .allSatisfy(finding -> assertThat(finding.indicator()).isEqualTo(Indicator.INFO));
    }

    @ParameterizedTest
    @CsvSource({"SELECT, 0", "SIGN, 1", "PRESCRIBE, 0"})
    void a_level_that_names_its_moment_speaks_at_no_other(OrderMoment moment, int shown) {
        content.orderChecks.clear();
        content.orderChecks.add(Content.check(
                "at-signing",
                Lead.NONE,
                Content.level(
                        Indicator.WARNING, Content.interacts(Outcome.CONTRAINDICATED), Set.of(OrderMoment.SIGN))));
        Adult adult = adult().taking(Prescription.of("simvastatin")).ordering(Prescription.of("clarithromycin"));

        assertThat(review(adult, moment).findings()).hasSize(shown);
    }

    private Assessment review(Adult adult, OrderMoment moment) {
        return new OrderReviewer(content.knowledge(), moment).review(adult.facts());
    }
}
