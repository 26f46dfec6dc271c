package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonInclude;

/**
 * Who gives the guidance of a card.
 *
 * @param label the name that the clinician reads
 * @param url where the source presents itself; left out if empty
 * @param topic what the card is about, stable over calls so that a client can remember an override
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CardSource(String label, String url, Coding topic) {

    public CardSource {
        Requirement.text(label, "A source needs a label");
        if (!url.isEmpty()) {
            Requirement.absolute(url);
        }
    }
}
