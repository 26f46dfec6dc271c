package dev.tonus.reasoning;

import java.util.Set;

/**
 * A finding about an order, and the pair of drugs that it is about.
 *
 * @param finding the finding
 * @param pair the ingredients of the pair, or the order alone
 */
record OrderFinding(Finding finding, Set<String> pair) {

    OrderFinding {
        pair = Set.copyOf(pair);
    }
}
