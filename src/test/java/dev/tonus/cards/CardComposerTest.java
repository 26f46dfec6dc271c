package dev.tonus.cards;

import static dev.tonus.cards.Compositions.RECIPIENT;
import static dev.tonus.cards.Compositions.assessment;
import static dev.tonus.cards.FindingBuilder.MAGNESIUM;
import static dev.tonus.cards.FindingBuilder.cause;
import static dev.tonus.cards.FindingBuilder.draft;
import static dev.tonus.cards.FindingBuilder.orderCheck;
import static dev.tonus.cards.FindingBuilder.redFlag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.JsonRules;
import dev.tonus.facts.GapStatus;
import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.Notice;
import dev.tonus.reasoning.OfferedOption.Standing;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.json.JsonMapper;

class CardComposerTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void a_retry_of_the_same_call_has_the_same_names() {
        Assessment assessment =
                assessment(cause("a").checkNext(MAGNESIUM).build(), redFlag("b").build());

        CdsResponse first = CardComposer.compose(assessment, RECIPIENT);
        CdsResponse second = CardComposer.compose(assessment, RECIPIENT);

        assertThat(second).isEqualTo(first);
    }

    @Test
    void another_call_has_other_names() {
        Assessment assessment = assessment(cause("a").checkNext(MAGNESIUM).build());
        Recipient other = new Recipient("another call", "patient-1", true, true);

        assertThat(names(CardComposer.compose(assessment, other)))
                .doesNotContainAnyElementsOf(names(CardComposer.compose(assessment, RECIPIENT)));
    }

    @Test
    void every_card_and_suggestion_of_an_answer_has_a_name_of_its_own() {
        CdsResponse response = CardComposer.compose(
                assessment(
                        cause("a").checkNext(MAGNESIUM).build(), orderCheck("b").build()),
                RECIPIENT);

        assertThat(names(response)).hasSize(4).doesNotHaveDuplicates().allMatch(name -> name.version() == 5);
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void text_of_the_record_has_no_effect_wherever_it_stands(String hostile) {
        CdsResponse response = CardComposer.compose(everythingSays(hostile), RECIPIENT);

        assertThat(response.cards()).hasSize(4).allSatisfy(card -> {
            assertThat(card.summary()).hasSizeLessThan(140);
            assertThat(RenderedMarkdown.of(card.detail()).kinds())
                    .isSubsetOf("Document", "Paragraph", "Text", "StrongEmphasis", "BulletList", "ListItem");
        });
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.cards.HostileText#all")
    void every_answer_keeps_the_rules_of_cds_hooks_for_json(String hostile) {
        CdsResponse response = CardComposer.compose(everythingSays(hostile), RECIPIENT);

        JsonRules.assertHoldIn(MAPPER.readTree(MAPPER.writeValueAsBytes(response)));
    }

    @Test
    void an_answer_without_cards_says_so() {
        Recipient spared = new Recipient("call", "patient-1", true, false);

        CdsResponse response = CardComposer.compose(assessment(), spared);

        assertThat(MAPPER.writeValueAsString(response)).isEqualTo("{\"cards\":[]}");
    }

    private static Assessment everythingSays(String text) {
        Finding mild = told(cause("mild"), text).build();
        Finding critical =
                told(cause("critical").urgent(Indicator.CRITICAL), text).build();
        Finding order = told(orderCheck("order"), text)
                .onOrder(draft("MedicationRequest/1", text), true)
                .saying(text, text, text)
                .build();
        Notice notice = new Notice(Notice.Kind.NOT_RECOGNIZED, Indicator.INFO, text, List.of());
        return assessment(List.of(mild, critical, order), List.of(notice));
    }

    private static FindingBuilder told(FindingBuilder finding, String text) {
        return finding.saying("", text, text)
                .because(text, text)
                .drivenBy("Driver", text)
                .offering(Standing.RULED_OUT, text, text)
                .missing(text, GapStatus.UNREADABLE, text)
                .asking(text);
    }

    private static List<UUID> names(CdsResponse response) {
        return response.cards().stream()
                .flatMap(card -> Stream.concat(
                        Stream.of(card.uuid()), card.suggestions().stream().map(Suggestion::uuid)))
                .toList();
    }
}
