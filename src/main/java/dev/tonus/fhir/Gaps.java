package dev.tonus.fhir;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Collects what came and could not be used: each sentence once, in the order of the record, and not without end. */
final class Gaps {

    /** The input of gaps among the draft orders, which are no part of the prefetch. */
    static final String DRAFT_ORDERS = "draftOrders";

    /** Sentences of one input and status; a card or an account with more is not read. */
    private static final int MOST_OF_A_KIND = 20;

    private final Map<Kind, Set<String>> sentences = new LinkedHashMap<>();

    /** Notes a gap; the text is a sentence without its full stop. */
    void add(String input, GapStatus status, String text) {
        sentences
                .computeIfAbsent(new Kind(input, status), kind -> new LinkedHashSet<>())
                .add(text);
    }

    /** Everything that was noted. */
    List<DataGap> all() {
        List<DataGap> gaps = new ArrayList<>();
        sentences.forEach((kind, texts) -> addTo(gaps, kind, texts));
        return gaps;
    }

    private static void addTo(List<DataGap> gaps, Kind kind, Set<String> texts) {
        int shown = 0;
        for (String text : texts) {
            if (shown == MOST_OF_A_KIND) {
                gaps.add(kind.gap("and " + (texts.size() - shown) + " more"));
                return;
            }
            gaps.add(kind.gap(text));
            shown++;
        }
    }

    private record Kind(String input, GapStatus status) {
        DataGap gap(String text) {
            return new DataGap(input, status, text);
        }
    }
}
