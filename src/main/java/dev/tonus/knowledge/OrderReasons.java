package dev.tonus.knowledge;

import java.util.Set;

/**
 * For what a drug is ordered, as far as a criterion asks: for one of these conditions, or without a reason on record.
 *
 * @param sets the names of condition sets
 * @param none whether an order without any reason counts as well
 */
public record OrderReasons(Set<String> sets, boolean none) {

    /** The reason does not matter. */
    public static final OrderReasons ANY = new OrderReasons(Set.of(), false);

    public OrderReasons {
        sets = Set.copyOf(sets);
    }

    /** Whether the reason matters. */
    public boolean isAsked() {
        return none || !sets.isEmpty();
    }
}
