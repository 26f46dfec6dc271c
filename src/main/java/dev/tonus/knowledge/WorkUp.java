package dev.tonus.knowledge;

import java.util.List;

/**
 * What to check next.
 *
 * @param orders names of the order catalog, the most useful first
 * @param when the criterion
 */
public record WorkUp(List<String> orders, Criterion when) {

    public WorkUp {
        orders = List.copyOf(orders);
    }
}
