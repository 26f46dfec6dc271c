package dev.tonus.reasoning;

import java.util.List;
import java.util.Set;

/**
 * A finding about an order, and what it is about.
 *
 * @param finding the finding
 * @param subject what it is about: two findings about the same share a card
 * @param unchanged whether it is about a pair of drugs that has been taken so for long, of which nothing is said
 */
record OrderFinding(Finding finding, Subject subject, boolean unchanged) {

    /**
     * What a finding about an order is about.
     *
     * @param order the order's resource; empty for a pair, which is the same seen from either side
     * @param drugs the ingredients of the pair; of the order alone there is one or none
     * @param lab the leading lab; empty if none leads
     */
    record Subject(String order, Set<String> drugs, String lab) {

        Subject {
            drugs = Set.copyOf(drugs);
        }

        static Subject ofPair(String one, String other) {
            return new Subject(
                    "", Set.copyOf(List.of(one, other).stream().distinct().toList()), "");
        }

        /** Whether it is about two drugs, or about a drug and what limits it. */
        boolean isPair() {
            return order.isEmpty();
        }
    }
}
