package dev.tonus.cards;

import static dev.tonus.cards.Compositions.cardsOf;
import static dev.tonus.cards.Compositions.onlyCardOf;
import static dev.tonus.cards.FindingBuilder.cause;
import static dev.tonus.cards.FindingBuilder.redFlag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;

class EmergencyCardsTest {

    private static final Finding CRITICAL_MAGNESIUM = cause("hypomagnesemia")
            .named("Low magnesium")
            .urgent(Indicator.CRITICAL)
            .because("Magnesium 0.9 mg/dL on 2026-11-20 (1.7–2.4)", "Observation/mg")
            .build();

    @Test
    void a_critical_cause_has_a_card_of_its_own_and_is_not_on_the_summary_card() {
        Finding other = cause("hypokalemia").named("Low potassium").build();

        List<Card> cards = cardsOf(CRITICAL_MAGNESIUM, other);

        assertThat(cards)
                .extracting(Card::summary)
                .containsExactly(
                        "Low magnesium: Magnesium 0.9 mg/dL on 2026-11-20 (1.7–2.4)",
                        "Muscle cramps: Low potassium – likely contributor");
        assertThat(cards.get(1).detail()).doesNotContain("Low magnesium");
    }

    @Test
    void a_critical_cause_without_evidence_is_named() {
        Finding bare =
                cause("a").named("Low calcium").urgent(Indicator.CRITICAL).build();

        assertThat(onlyCardOf(bare).summary()).isEqualTo("Low calcium");
    }

    @Test
    void a_red_flag_takes_the_critical_causes_of_its_emergency_onto_its_card() {
        Finding tetany = redFlag("rf-tetany")
                .inEmergency("hypomagnesemia", "hypokalemia")
                .build();

        Card card = onlyCardOf(CRITICAL_MAGNESIUM, tetany);

        assertThat(card.summary()).isEqualTo("Act on rf-tetany now");
        assertThat(card.source().topic().code()).isEqualTo("rfTetanyCritical");
        assertThat(card.detail()).contains("**Do now:** Call for help.").contains("**Low magnesium**");
    }

    @Test
    void a_cause_of_the_emergency_that_is_not_critical_stays_on_the_summary_card() {
        Finding tetany = redFlag("rf-tetany").inEmergency("hypokalemia").build();
        Finding mild = cause("hypokalemia").build();

        assertThat(cardsOf(tetany, mild)).hasSize(2);
    }

    @Test
    void distinct_emergencies_have_distinct_cards() {
        Finding tetany = redFlag("rf-tetany").inEmergency("hypokalemia").build();
        Finding limb = redFlag("rf-ali").build();

        assertThat(cardsOf(tetany, limb, CRITICAL_MAGNESIUM)).hasSize(3);
    }

    @Test
    void a_finding_that_belongs_to_two_emergencies_makes_them_one() {
        Finding potassium = cause("hypokalemia").urgent(Indicator.CRITICAL).build();
        Finding tetany = redFlag("rf-tetany")
                .inEmergency("hypomagnesemia", "hypokalemia")
                .build();

        assertThat(onlyCardOf(CRITICAL_MAGNESIUM, potassium, tetany).detail())
                .contains("**Low magnesium**", "**hypokalemia**");
    }

    @Test
    void critical_cards_come_first_and_a_red_flag_that_is_no_emergency_heads_the_summary_card() {
        Finding warningFlag = redFlag("rf-mnd").urgent(Indicator.WARNING).build();

        List<Card> cards = cardsOf(cause("a").build(), warningFlag, CRITICAL_MAGNESIUM);

        assertThat(cards).extracting(Card::indicator).containsExactly("critical", "warning");
        assertThat(cards.get(1).summary()).isEqualTo("Act on rf-mnd now (+1 more)");
        assertThat(cards.get(1).detail()).containsSubsequence("**rf-mnd**", "**a**");
    }
}
