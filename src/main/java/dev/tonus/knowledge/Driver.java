package dev.tonus.knowledge;

import java.util.List;

/**
 * Something in the chart that is listed beside a finding when it is met and decides nothing.
 *
 * @param name what it is
 * @param when the criterion
 * @param sources ids of sources
 */
public record Driver(String name, Criterion when, List<String> sources) {

    public Driver {
        sources = List.copyOf(sources);
    }
}
