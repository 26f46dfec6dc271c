package dev.tonus.knowledge;

import java.util.List;

/**
 * A check of a draft order.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param review how far the file has been reviewed
 * @param lead what fills the slots of its sentences beside the order and a pair
 * @param levels from the top
 * @param overrideReasons codes of the reasons that a clinician may give
 * @param neverSay what no card of it may say
 * @param sources ids of sources
 */
public record OrderCheck(
        String id,
        String name,
        Review review,
        Lead lead,
        List<Level> levels,
        List<OverrideReason> overrideReasons,
        List<String> neverSay,
        List<String> sources) {

    public OrderCheck {
        levels = List.copyOf(levels);
        overrideReasons = List.copyOf(overrideReasons);
        neverSay = List.copyOf(neverSay);
        sources = List.copyOf(sources);
    }
}
