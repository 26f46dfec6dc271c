package dev.tonus.cards;

import static dev.tonus.cards.Compositions.onlyCardOf;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Notice;
import java.util.List;
import org.junit.jupiter.api.Test;

class NoticeCardsTest {

    private static final DataGap NO_CONDITIONS =
            new DataGap("conditions", GapStatus.NOT_SENT, "Conditions were not sent");
    private static final DataGap NO_MEDICATIONS =
            new DataGap("medications", GapStatus.FAILED, "The query for medications failed");

    @Test
    void a_chart_that_could_not_be_looked_at_is_said() {
        Card card = onlyCardOf(new Notice(Notice.Kind.NOT_LOOKED_AT, Indicator.INFO, "", List.of(NO_CONDITIONS)));

        assertThat(card.summary()).isEqualTo("Muscle-cramp check not possible: conditions were not sent");
        assertThat(card.indicator()).isEqualTo("info");
        assertThat(card.detail()).contains("**Not available:** Conditions were not sent.", "not an all-clear");
        assertThat(card.source().topic().code()).isEqualTo("notLookedAtInfo");
    }

    @Test
    void a_draft_that_could_not_be_checked_is_said_with_its_name() {
        Card card = onlyCardOf(
                new Notice(Notice.Kind.NOT_CHECKED, Indicator.WARNING, "Clarithromycin", List.of(NO_MEDICATIONS)));

        assertThat(card.summary())
                .isEqualTo("Interactions of Clarithromycin could not be checked: the query for medications failed");
        assertThat(card.indicator()).isEqualTo("warning");
    }

    @Test
    void a_draft_that_was_not_recognized_is_said_with_its_name() {
        Card card = onlyCardOf(new Notice(Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, "Herbal *mix*", List.of()));

        assertThat(card.summary()).isEqualTo("Herbal *mix* was not recognized and not checked");
        assertThat(card.detail()).startsWith("**Herbal &#42;mix&#42;**");
        assertThat(card.extension()).isEmpty();
    }

    @Test
    void a_dose_that_no_limit_could_be_compared_with_is_said_of_the_order() {
        DataGap dose = new DataGap(
                "dose",
                GapStatus.UNREADABLE,
                "The daily dose of simvastatin could not be read; with amlodipine its limit is 20 mg/day");

        Card card =
                onlyCardOf(new Notice(Notice.Kind.DOSE_NOT_READ, Indicator.INFO, "Amlodipine 10 MG", List.of(dose)));

        assertThat(card.summary())
                .isEqualTo("Amlodipine 10 MG: the daily dose of simvastatin could not be read;"
                        + " with amlodipine its limit is 20 mg/day");
        assertThat(card.detail()).startsWith("**Amlodipine 10 MG**").contains("its limit is 20 mg/day");
        assertThat(card.suggestions()).isEmpty();
    }

    @Test
    void a_draft_without_a_name_is_said_too() {
        Card card = onlyCardOf(new Notice(Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, " ", List.of()));

        assertThat(card.summary()).isEqualTo("An order without a drug's name was not recognized and not checked");
    }

    @Test
    void an_endless_name_leaves_room_for_the_message() {
        Card card = onlyCardOf(
                new Notice(Notice.Kind.NOT_CHECKED, Indicator.WARNING, "x".repeat(3000), List.of(NO_CONDITIONS)));

        assertThat(card.summary()).endsWith("… could not be checked: conditions were not sent");
    }

    @Test
    void the_gaps_of_a_notice_are_in_the_account_of_its_card() {
        Card card = onlyCardOf(new Notice(Notice.Kind.NOT_LOOKED_AT, Indicator.INFO, "", List.of(NO_CONDITIONS)));

        assertThat(Compositions.accountOf(card).dataGaps())
                .containsExactly(new Account.Gap("conditions", "not-sent", "Conditions were not sent"));
    }
}
