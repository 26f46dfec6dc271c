package dev.tonus.reasoning;

import static dev.tonus.Adult.adult;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.Adult;
import dev.tonus.Prescription;
import dev.tonus.facts.DraftOrder;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.BesideOrder;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import dev.tonus.knowledge.UseTiming;
import java.time.Period;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What an order check sees of the drugs that are taken and ordered beside the order. */
class BesideOrderTest {

    private static final BesideOrder OTHER = new BesideOrder(true, false, null);

    @Test
    void a_current_drug_and_another_draft_are_taken() {
        assertThat(isFound(adult().taking(diazepam()).ordering(oxycodone()), takes(BesideOrder.ANY)))
                .isTrue();
        assertThat(isFound(adult().ordering(diazepam()).ordering(oxycodone()), takes(BesideOrder.ANY)))
                .isTrue();
        assertThat(isFound(adult().ordering(oxycodone()), takes(BesideOrder.ANY)))
                .isFalse();
    }

    @Test
    void what_another_draft_stops_is_not_taken_but_its_effect_lasts() {
        Adult adult = adult().taking(Prescription.of("simvastatin").since(30))
                .ordering(Prescription.of("simvastatin").stopping("MedicationRequest/m0"))
                .ordering(oxycodone());

        assertThat(isFound(adult, takes("simvastatin", UseSpan.CURRENT, BesideOrder.ANY)))
                .isFalse();
        assertThat(isFound(adult, takes("simvastatin", UseSpan.WASHOUT, BesideOrder.ANY)))
                .isTrue();
    }

    @Test
    void an_order_that_stops_a_drug_still_sees_it() {
        Adult adult = adult().taking(oxycodone().milligrams("40"))
                .ordering(Prescription.unrecognized().stopping("MedicationRequest/m0"));
        Criterion stops = Content.ordered(DraftOrder.Action.STOP, "oxycodone");

        assertThat(isFound(adult, new AllOf(List.of(stops, takes("oxycodone", UseSpan.CURRENT, BesideOrder.ANY)))))
                .isTrue();
    }

    @Test
    void the_order_counts_as_a_use_only_if_that_is_asked() {
        Adult adult = adult().ordering(oxycodone());

        assertThat(isFound(adult, takes("oxycodone", UseSpan.CURRENT, BesideOrder.ANY)))
                .isFalse();
        assertThat(isFound(adult, takes("oxycodone", UseSpan.CURRENT, new BesideOrder(false, true, null))))
                .isTrue();
    }

    @Test
    void what_is_ordered_itself_does_not_count_where_another_drug_is_asked_for() {
        Adult adult = adult().taking(oxycodone()).ordering(oxycodone());

        assertThat(isFound(adult, takes("oxycodone", UseSpan.CURRENT, OTHER))).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"3, false", "4, true"})
    void two_drugs_overlap_as_long_as_the_shorter_lasts(int days, boolean found) {
        BesideOrder longer = new BesideOrder(false, false, Period.ofDays(3));

        assertThat(isFound(adult().taking(diazepam()).ordering(oxycodone().suppliedFor(days)), takes(longer)))
                .isEqualTo(found);
        assertThat(isFound(adult().taking(diazepam().until(-days)).ordering(oxycodone()), takes(longer)))
                .isEqualTo(found);
    }

    private static Prescription diazepam() {
        return Prescription.of("diazepam");
    }

    private static Prescription oxycodone() {
        return Prescription.of("oxycodone");
    }

    private static Takes takes(BesideOrder beside) {
        return takes("diazepam", UseSpan.CURRENT, beside);
    }

    private static Takes takes(String drug, UseSpan span, BesideOrder beside) {
        return new Takes(
                Content.drugs(drug), Takes.SYSTEMIC, span, UseTiming.ANY, null, Set.of(), 1, beside, IfMissing.UNKNOWN);
    }

    private static boolean isFound(Adult adult, Criterion criterion) {
        Content content = new Content();
        Criterion anyOrder = new AnyOf(List.of(
                Content.ordered(DraftOrder.Action.START, "oxycodone"),
                Content.ordered(DraftOrder.Action.STOP, "oxycodone")));
        content.orderChecks.add(Content.check(
                "check",
                new Lead(null, Content.drugs("diazepam")),
                Content.level(Indicator.WARNING, new AllOf(List.of(anyOrder, criterion)))));
        return !new OrderReviewer(content.knowledge(), OrderMoment.SIGN)
                .review(adult.facts())
                .findings()
                .isEmpty();
    }
}
