package dev.tonus.knowledge;

import java.util.List;

/**
 * Is at least one of these met? ({@code anyOf})
 *
 * @param criteria the questions; not met for none
 */
public record AnyOf(List<Criterion> criteria) implements Criterion {
    public AnyOf {
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
