package dev.tonus.knowledge;

/**
 * Is this not met? Unknown stays unknown. ({@code not})
 *
 * @param criterion the question
 */
public record Not(Criterion criterion) implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
