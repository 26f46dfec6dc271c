package dev.tonus.cards;

import java.util.List;
import java.util.UUID;

/**
 * Something that the clinician may take with one click; never taken in advance.
 *
 * @param label what the button says
 * @param uuid names it in feedback
 * @param actions what happens; one action, because some clients look at no other
 */
public record Suggestion(String label, UUID uuid, List<Action> actions) {

    public Suggestion {
        actions = List.copyOf(actions);
        Requirement.text(label, "A suggestion needs a label");
        Requirement.that(actions.size() == 1, "A suggestion has one action");
    }
}
