package dev.tonus.knowledge;

import java.util.List;

/**
 * Are at least so many of these met? ({@code atLeast})
 *
 * @param count how many
 * @param criteria the questions
 */
public record AtLeast(int count, List<Criterion> criteria) implements Criterion {
    public AtLeast {
        criteria = List.copyOf(criteria);
        if (count < 1 || count > criteria.size()) {
            throw new IllegalArgumentException("The count must lie between 1 and the number of criteria");
        }
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
