package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.ExaminedOrder;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NotShown;
import dev.tonus.reasoning.Notice;
import dev.tonus.reasoning.Scope;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** Assessments and their cards, for tests. */
public final class Compositions {

    public static final Recipient RECIPIENT =
            new Recipient("d1577c69-dfbe-44ad-ba6d-3e05e953b2ea", "patient-1", true, true);

    private static final Instant AS_OF = Instant.parse("2026-11-21T10:00:00Z");

    private Compositions() {}

    public static Assessment assessment(Finding... findings) {
        return assessment(List.of(findings), List.of());
    }

    public static Assessment assessment(List<Finding> findings, List<Notice> notices) {
        return new Assessment(
                "2026.11.0+3f2a", AS_OF, Scope.IN_SCOPE, findings, List.of(), notices, List.of(), List.of());
    }

    public static Assessment account(
            Scope scope, List<NotShown> notShown, List<DataGap> gaps, List<ExaminedOrder> orders) {
        return new Assessment("2026.11.0+3f2a", AS_OF, scope, List.of(), notShown, List.of(), gaps, orders);
    }

    static List<Card> cardsOf(Finding... findings) {
        return CardComposer.compose(assessment(findings), RECIPIENT).cards();
    }

    static Card onlyCardOf(Finding... findings) {
        List<Card> cards = cardsOf(findings);
        if (cards.size() != 1) {
            throw new AssertionError("Expected one card, got " + cards.size());
        }
        return cards.get(0);
    }

    static CardAccount accountOf(Card card) {
        return Objects.requireNonNull(card.extension().get(Account.EXTENSION));
    }

    static Account accountOf(CdsResponse response) {
        return Objects.requireNonNull(response.extension().get(Account.EXTENSION));
    }

    static Card onlyCardOf(Notice notice) {
        return CardComposer.compose(assessment(List.of(), List.of(notice)), RECIPIENT)
                .cards()
                .get(0);
    }
}
