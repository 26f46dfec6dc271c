package dev.tonus;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What an answer says, a line for each card and each data gap. */
final class InShort {

    private InShort() {}

    /** The cards, {@code warning: summary}. */
    static List<String> cardsOf(JsonNode answer) {
        List<String> cards = new ArrayList<>();
        for (JsonNode card : answer.path("cards")) {
            cards.add(card.path("indicator").asString() + ": "
                    + card.path("summary").asString());
        }
        return cards;
    }

    /** The data gaps of the whole answer, {@code input status}. */
    static List<String> gapsOf(JsonNode answer) {
        List<String> gaps = new ArrayList<>();
        for (JsonNode gap : answer.at("/extension/dev.tonus.assessment/dataGaps")) {
            gaps.add(gap.path("input").asString() + " " + gap.path("status").asString());
        }
        return gaps;
    }
}
