package dev.tonus.cards;

import static dev.tonus.cards.Compositions.RECIPIENT;
import static dev.tonus.cards.FindingBuilder.cause;
import static dev.tonus.cards.FindingBuilder.draft;
import static dev.tonus.cards.FindingBuilder.redFlag;
import static org.assertj.core.api.Assertions.assertThat;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.ExaminedOrder;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NotShown;
import dev.tonus.reasoning.Scope;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class AccountTest {

    private static final JsonMapper MAPPER = JsonMapper.shared();

    @Test
    void findings_are_listed_with_their_evidence() {
        Finding magnesium = cause("hypomagnesemia")
                .because("Magnesium 1.3 mg/dL", "Observation/mg-1")
                .build();

        JsonNode account = account(Compositions.assessment(magnesium));

        assertThat(account).isEqualTo(MAPPER.readTree("""
                                {"knowledgeVersion": "2026.11.0+3f2a", "asOf": "2026-11-21T10:00:00Z",
                                 "findings": [{"id": "hypomagnesemia", "kind": "cause", "likelihood": "probable",
                                   "indicator": "info",
                                   "evidence": [{"references": ["Observation/mg-1"], "text": "Magnesium 1.3 mg/dL"}]}]}
                                """));
    }

    @Test
    void a_finding_without_a_likelihood_leaves_it_out() {
        JsonNode account = account(Compositions.assessment(redFlag("rf-tetany").build()));

        assertThat(account.at("/findings/0").has("likelihood")).isFalse();
        assertThat(account.at("/findings/0").has("evidence")).isFalse();
    }

    @Test
    void silence_is_accounted_for() {
        Assessment silent = Compositions.account(
                Scope.UNDER_18,
                List.of(new NotShown("hypokalemia", NotShown.Reason.NO_SYMPTOM)),
                List.of(new DataGap("potassium", GapStatus.STALE, "The last potassium is too old")),
                List.of(new ExaminedOrder(draft("MedicationRequest/1", "Drug"), ExaminedOrder.Outcome.NOT_COVERED)));

        assertThat(account(silent)).isEqualTo(MAPPER.readTree("""
                                {"knowledgeVersion": "2026.11.0+3f2a", "asOf": "2026-11-21T10:00:00Z", "scope": "under-18",
                                 "notShown": [{"id": "hypokalemia", "reason": "no-symptom"}],
                                 "dataGaps": [{"input": "potassium", "status": "stale",
                                               "text": "The last potassium is too old"}],
                                 "orders": [{"reference": "MedicationRequest/1", "text": "Drug",
                                             "outcome": "not-covered"}]}
                                """));
    }

    @Test
    void a_card_accounts_for_its_own_findings_only() {
        Finding flag = redFlag("rf-tetany").build();
        Finding mild = cause("diuretic-cramps")
                .missing("potassium", GapStatus.EMPTY, "No potassium result")
                .build();

        List<Card> cards = Compositions.cardsOf(flag, mild);

        assertThat(Compositions.accountOf(cards.get(0)).findings())
                .extracting(Account.Entry::id)
                .containsExactly("rf-tetany");
        assertThat(Compositions.accountOf(cards.get(1)).dataGaps())
                .extracting(Account.Gap::input)
                .containsExactly("potassium");
    }

    @Test
    void a_client_may_be_spared_the_account() {
        Recipient spared = new Recipient("call", "patient-1", false, false);

        CdsResponse response =
                CardComposer.compose(Compositions.assessment(cause("a").build()), spared);

        assertThat(response.extension()).isEmpty();
        assertThat(response.cards().get(0).extension()).isEmpty();
        assertThat(response.cards().get(0).source().label()).isEqualTo("Tonus");
    }

    private static JsonNode account(Assessment assessment) {
        CdsResponse response = CardComposer.compose(assessment, RECIPIENT);
        return MAPPER.valueToTree(Compositions.accountOf(response));
    }
}
