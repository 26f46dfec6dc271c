package dev.tonus.cards;

import static dev.tonus.cards.Compositions.cardsOf;
import static dev.tonus.cards.Compositions.onlyCardOf;
import static dev.tonus.cards.FindingBuilder.MAGNESIUM;
import static dev.tonus.cards.FindingBuilder.cause;
import static dev.tonus.cards.FindingBuilder.redFlag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.R4Validator;
import dev.tonus.facts.Code;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.reasoning.Finding;
import java.time.Period;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class LabSuggestionsTest {

    private static final OrderCatalogEntry TEXT_ONLY = new OrderCatalogEntry("ecg", "ECG", null, "", Period.ZERO);

    @Test
    void a_test_is_offered_as_a_draft_for_the_patient_in_context() {
        Card card = onlyCardOf(cause("a").checkNext(MAGNESIUM).build());

        assertThat(card.selectionBehavior()).isEqualTo("any");
        assertThat(card.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.label()).isEqualTo("Order: Magnesium");
            assertThat(suggestion.actions()).singleElement().isInstanceOfSatisfying(Action.Create.class, action -> {
                assertThat(action.type()).isEqualTo("create");
                assertThat(action.resource().status()).isEqualTo("draft");
                assertThat(action.resource().subject().reference()).isEqualTo("Patient/patient-1");
            });
        });
    }

    @Test
    void the_draft_is_valid_r4() {
        ServiceRequest order = ServiceRequest.draft(
                new Code("http://loinc.org", "19123-9"), MAGNESIUM.display(), "Magnesium", "patient-1");

        assertThat(R4Validator.problemsOf(JsonMapper.shared().writeValueAsString(order)))
                .isEmpty();
    }

    @Test
    void at_most_three_tests_are_offered_over_all_cards_the_most_urgent_first() {
        Finding mild =
                cause("mild").checkNext(entry("a"), entry("b"), entry("c")).build();
        Finding critical = cause("critical")
                .urgent(Indicator.CRITICAL)
                .checkNext(entry("d"), entry("e"))
                .build();

        List<Card> cards = cardsOf(mild, critical);

        assertThat(cards.get(0).suggestions()).extracting(Suggestion::label).containsExactly("Order: d", "Order: e");
        assertThat(cards.get(1).suggestions()).extracting(Suggestion::label).containsExactly("Order: a");
    }

    @Test
    void the_tests_of_the_most_urgent_finding_of_a_card_come_first() {
        Finding flag = redFlag("flag")
                .urgent(Indicator.INFO)
                .checkNext(entry("a"), entry("b"))
                .build();
        Finding urgent = cause("urgent")
                .urgent(Indicator.WARNING)
                .checkNext(entry("c"), entry("d"))
                .build();

        Card card = onlyCardOf(flag, urgent);

        assertThat(card.suggestions())
                .extracting(Suggestion::label)
                .containsExactly("Order: c", "Order: d", "Order: a");
    }

    @Test
    void a_test_is_offered_once() {
        Card card = onlyCardOf(cause("a").checkNext(MAGNESIUM, MAGNESIUM).build());

        assertThat(card.suggestions()).hasSize(1);
    }

    @Test
    void what_has_no_code_is_text_only() {
        Card card = onlyCardOf(cause("a").checkNext(TEXT_ONLY).build());

        assertThat(card.suggestions()).isEmpty();
        assertThat(card.detail()).contains("**Check next:** ECG");
    }

    private static OrderCatalogEntry entry(String name) {
        return new OrderCatalogEntry(name, name, new Code("http://loinc.org", name), name, Period.ZERO);
    }
}
