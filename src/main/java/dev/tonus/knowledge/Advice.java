package dev.tonus.knowledge;

import java.util.List;

/**
 * A line of advice.
 *
 * @param say the line
 * @param when the criterion
 * @param unless keeps the line away unless it is surely not met
 * @param otherwise the line where {@code unless} keeps the first one away; empty for none
 * @param sources ids of sources, if the line makes a claim of its own
 */
public record Advice(Wording say, Criterion when, Criterion unless, String otherwise, List<String> sources) {

    public Advice {
        sources = List.copyOf(sources);
    }
}
