package dev.tonus.cards;

import dev.tonus.reasoning.OrderAdvice;
import java.util.List;
import java.util.UUID;

/** The offer to remove the draft that a finding is about. */
final class DraftRemoval {

    /** Characters of a drug's name on a button. */
    private static final int NAME_LIMIT = 80;

    private DraftRemoval() {}

    /** The suggestion; none if it may not be offered, or if a client could not find the draft. */
    static List<Suggestion> of(OrderAdvice advice, UUID card) {
        String draft = advice.order().reference();
        if (!advice.remove() || !Action.Delete.isReal(draft)) {
            return List.of();
        }
        String label =
                "Remove this draft: " + PlainText.of(advice.order().drug().text(), NAME_LIMIT);
        UUID uuid = NameBasedUuid.of(card, "remove " + draft);
        return List.of(new Suggestion(label, uuid, List.of(new Action.Delete(label, draft))));
    }
}
