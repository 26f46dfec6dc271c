package dev.tonus.hooks;

import java.util.UUID;

/** Is told of each card that is shown, by ids alone: nothing of the patient goes this way. */
public interface ShownCards {

    /**
     * A card is about to be shown, perhaps not for the first time.
     *
     * @param card its uuid
     * @param finding the id of the finding that heads it; empty for a card that says what could not be looked at
     */
    void show(UUID card, String finding);
}
