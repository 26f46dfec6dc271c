package dev.tonus.knowledge;

import java.util.List;

/**
 * When a cause is this urgent.
 *
 * @param indicator the urgency
 * @param when the criterion
 * @param sources ids of sources
 */
public record IndicatorRule(Indicator indicator, Criterion when, List<String> sources) {

    public IndicatorRule {
        sources = List.copyOf(sources);
    }
}
