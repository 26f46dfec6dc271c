package dev.tonus.feedback;

import dev.tonus.hooks.ShownCards;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Remembers of the cards shown last which finding heads each of them: a uuid and the id of a content file, nothing else. It
 * lives as long as the process and is shared with no other one.
 */
@Component
final class CardMemory implements ShownCards {

    /** Cards that are remembered, about 130 bytes each. */
    static final int MOST_CARDS = 10_000;

    /** The findings by the uuid of the card as it is written in the answer, the card that was not shown for longest first. */
    private final Map<String, String> findings = new LinkedHashMap<>();

    @Override
    public synchronized void show(UUID card, String finding) {
        String uuid = card.toString();
        findings.remove(uuid);
        findings.put(uuid, finding);
        if (findings.size() > MOST_CARDS) {
            findings.remove(findings.keySet().iterator().next());
        }
    }

    /**
     * The id of the finding that heads the card, empty if the card has none; no answer for a card that is not remembered.
     *
     * @param card the uuid as a client wrote it, in small or capital letters; any other text is a card that was never shown
     */
    synchronized Optional<String> findFinding(String card) {
        return Optional.ofNullable(findings.get(card.toLowerCase(Locale.ROOT)));
    }
}
