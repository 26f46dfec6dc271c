package dev.tonus.knowledge;

import java.util.List;

/**
 * What a card about an order offers to do with one click, beside tests to order.
 *
 * @param removeDraft to remove the order under examination
 * @param doseAtLimit to order the limited drug at its limit, if that is the drug under examination
 * @param replaceBy to order the first of these instead that passes all checks
 */
public record Offers(boolean removeDraft, boolean doseAtLimit, List<DrugCatalogEntry> replaceBy) {

    /** Nothing is offered. */
    public static final Offers NONE = new Offers(false, false, List.of());

    public Offers {
        replaceBy = List.copyOf(replaceBy);
    }
}
