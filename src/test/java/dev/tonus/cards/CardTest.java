package dev.tonus.cards;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardTest {

    private static final Coding TOPIC = new Coding("https://example.org/topics", "topic", "");
    private static final CardSource SOURCE = new CardSource("Tonus", "", TOPIC);
    private static final UUID NAME = new UUID(1, 2);

    @Test
    void a_summary_of_139_characters_is_allowed() {
        Card card = card("x".repeat(139), "info", List.of());

        assertThat(card.summary()).hasSize(139);
    }

    @Test
    void a_summary_of_140_characters_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> card("x".repeat(140), "info", List.of()));
    }

    @ParameterizedTest
    @CsvSource({"'', info", "' ', info", "'two\nlines', info", "fine, hard-stop", "fine, ''", "fine, CRITICAL"})
    void a_card_that_cds_hooks_forbids_is_refused(String summary, String indicator) {
        assertThatIllegalArgumentException().isThrownBy(() -> card(summary, indicator, List.of()));
    }

    @Test
    void an_override_reason_needs_words() {
        assertThatIllegalArgumentException().isThrownBy(() -> card("fine", "info", List.of(TOPIC)));
    }

    @Test
    void two_cards_of_one_answer_do_not_share_a_uuid() {
        Card card = card("fine", "info", List.of());

        assertThatIllegalArgumentException().isThrownBy(() -> new CdsResponse(List.of(card, card), Map.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/relative", "example.org", "javascript:alert(1)", "ftp://example.org", ""})
    void a_link_is_absolute(String url) {
        assertThatIllegalArgumentException().isThrownBy(() -> Link.to("Source", url));
    }

    @Test
    void a_source_of_a_relative_address_or_without_a_label_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new CardSource("Tonus", "/about", TOPIC));
        assertThatIllegalArgumentException().isThrownBy(() -> new CardSource(" ", "", TOPIC));
    }

    @Test
    void a_coding_needs_system_and_code() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Coding("", "code", "words"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Coding("https://example.org", "", "words"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "draft-1", "#1", "urn:uuid:1", "MedicationRequest/", "https://example.org/M/1"})
    void a_removal_names_a_relative_reference(String reference) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Action.Delete("Remove", reference));
    }

    @Test
    void a_suggestion_has_one_action() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Suggestion("Order", NAME, List.of()));
    }

    private static Card card(String summary, String indicator, List<Coding> reasons) {
        return new Card(NAME, summary, indicator, "", SOURCE, List.of(), reasons, List.of(), Map.of(), "");
    }
}
