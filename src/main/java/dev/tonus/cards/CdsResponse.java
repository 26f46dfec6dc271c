package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * The answer of a CDS service.
 *
 * @param cards the cards, the most urgent first; none is an answer too
 * @param extension the account of the assessment, by the extension's name
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record CdsResponse(
        @JsonInclude(JsonInclude.Include.ALWAYS) List<Card> cards, Map<String, Account> extension) {

    public CdsResponse {
        cards = List.copyOf(cards);
        extension = Map.copyOf(extension);
        long names = cards.stream().map(Card::uuid).distinct().count();
        Requirement.that(names == cards.size(), "No two cards share a uuid");
    }
}
