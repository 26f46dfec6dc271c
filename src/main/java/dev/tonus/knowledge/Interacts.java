package dev.tonus.knowledge;

import java.util.Set;

/**
 * Is there a pair of interacting drugs? ({@code interaction})
 *
 * @param table the table to look in
 * @param outcomes which of its outcomes count
 * @param inRecord whether the pair is looked for among the current drugs instead of with the order under examination
 */
public record Interacts(InteractionTable table, Set<Outcome> outcomes, boolean inRecord) implements Criterion {

    public Interacts {
        outcomes = Set.copyOf(outcomes);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
