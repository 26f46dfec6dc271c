package dev.tonus.cards;

import static dev.tonus.cards.Compositions.cardsOf;
import static dev.tonus.cards.Compositions.onlyCardOf;
import static dev.tonus.cards.FindingBuilder.draft;
import static dev.tonus.cards.FindingBuilder.orderCheck;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.reasoning.Finding;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderCardsTest {

    @Test
    void each_finding_has_a_card_with_reasons_for_overriding_it() {
        Card card = onlyCardOf(orderCheck("rx-statin-contraindicated").build());

        assertThat(card.summary()).isEqualTo("Do not combine");
        assertThat(card.overrideReasons())
                .containsExactly(new Coding(
                        "https://tonus.dev/fhir/CodeSystem/override-reason",
                        "specialist-advice",
                        "A specialist advises it"));
    }

    @Test
    void a_summary_that_begins_with_the_name_of_a_drug_begins_with_a_capital() {
        Card card = onlyCardOf(orderCheck("rx")
                .saying("clarithromycin with simvastatin: contraindicated.", "", "")
                .build());

        assertThat(card.summary()).isEqualTo("Clarithromycin with simvastatin: contraindicated.");
    }

    @Test
    void removing_the_draft_is_offered_by_its_reference() {
        Card card = onlyCardOf(orderCheck("rx").build());

        assertThat(card.selectionBehavior()).isEqualTo("any");
        assertThat(card.suggestions()).singleElement().satisfies(suggestion -> {
            assertThat(suggestion.label()).isEqualTo("Remove this draft: Clarithromycin 500 MG Oral Tablet");
            assertThat(suggestion.actions())
                    .containsExactly(new Action.Delete(suggestion.label(), "MedicationRequest/draft-1"));
        });
    }

    @Test
    void removing_is_not_offered_where_the_check_forbids_it() {
        Card card = onlyCardOf(orderCheck("rx")
                .onOrder(draft("MedicationRequest/1", "Drug"), false)
                .build());

        assertThat(card.suggestions()).isEmpty();
        assertThat(card.selectionBehavior()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "MedicationRequest/", "#contained", "urn:uuid:0d1e"})
    void removing_is_not_offered_where_a_client_could_not_find_the_draft(String reference) {
        Card card = onlyCardOf(
                orderCheck("rx").onOrder(draft(reference, "Drug"), true).build());

        assertThat(card.suggestions()).isEmpty();
    }

    @Test
    void alternatives_are_text() {
        Card card = onlyCardOf(orderCheck("rx")
                .alternatively("an agent without effect on CYP3A4")
                .build());

        assertThat(card.detail()).contains("- **Instead, consider:** an agent without effect on CYP3A4");
    }

    @Test
    void a_summary_with_two_endless_names_keeps_the_start_of_both() {
        String ordered = "Clarithromycin " + "x".repeat(3000);
        String taken = "Simvastatin " + "y".repeat(3000);
        Finding finding = orderCheck("rx")
                .onOrder(draft("MedicationRequest/1", ordered), true)
                .saying(ordered + " is contraindicated with " + taken, "Sentence.", "")
                .build();

        assertThat(onlyCardOf(finding).summary())
                .hasSizeLessThanOrEqualTo(Card.SUMMARY_LIMIT)
                .startsWith("Clarithromycin xx");
    }

    @Test
    void a_check_without_a_summary_is_named() {
        Finding finding = orderCheck("rx")
                .named("Statin interaction")
                .saying("", "Sentence.", "")
                .build();

        assertThat(onlyCardOf(finding).summary()).isEqualTo("Statin interaction");
    }

    @Test
    void two_orders_of_the_same_drug_have_cards_of_different_names() {
        Finding finding = orderCheck("rx").build();

        List<Card> cards = cardsOf(finding, finding);

        assertThat(cards).extracting(Card::uuid).doesNotHaveDuplicates();
    }
}
