package dev.tonus.knowledge;

import java.util.List;

/**
 * A line of advice.
 *
 * @param say the line
 * @param when the criterion
 * @param sources ids of sources, if the line makes a claim of its own
 */
public record Advice(Wording say, Criterion when, List<String> sources) {

    public Advice {
        sources = List.copyOf(sources);
    }
}
