package dev.tonus.knowledge;

import java.util.Collections;
import java.util.List;
import java.util.Set;

/**
 * When a red flag or an order check is raised, how urgent it is and what the card says then.
 *
 * @param indicator the urgency
 * @param when must be met
 * @param unless removes it only if met
 * @param moments the moments of ordering at which it speaks; those of a red flag are all
 * @param summary the summary of the card
 * @param say the sentence
 * @param action what to do, empty if the sentence says it
 * @param alternatives what may be considered instead, as text
 * @param workUp what to check next
 * @param offers what the card offers to do about the order under examination
 * @param sources ids of sources; empty if the deciding row of the interaction table gives them
 */
public record Level(
        Indicator indicator,
        Criterion when,
        Criterion unless,
        Set<OrderMoment> moments,
        Wording summary,
        Wording say,
        String action,
        List<String> alternatives,
        List<WorkUp> workUp,
        Offers offers,
        List<String> sources) {

    public Level {
        moments = Set.copyOf(moments);
        alternatives = List.copyOf(alternatives);
        workUp = List.copyOf(workUp);
        sources = List.copyOf(sources);
    }

    /** Whether it speaks at one of the moments. */
    public boolean speaksAtAnyOf(Set<OrderMoment> asked) {
        return !Collections.disjoint(moments, asked);
    }
}
