package dev.tonus.knowledge;

import java.util.List;

/**
 * Are all of these met? ({@code allOf})
 *
 * @param criteria the questions; met for none
 */
public record AllOf(List<Criterion> criteria) implements Criterion {
    public AllOf {
        criteria = List.copyOf(criteria);
    }

    @Override
    public List<Criterion> parts() {
        return criteria;
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
