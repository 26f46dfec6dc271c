package dev.tonus.knowledge;

import java.util.List;

/**
 * Is this not met? Unknown stays unknown. ({@code not})
 *
 * @param criterion the question
 */
public record Not(Criterion criterion) implements Criterion {

    @Override
    public List<Criterion> parts() {
        return List.of(criterion);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
