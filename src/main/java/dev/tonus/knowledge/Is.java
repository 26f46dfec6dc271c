package dev.tonus.knowledge;

/**
 * Is this definition met? ({@code is})
 *
 * @param definition the named criterion
 */
public record Is(Definition definition) implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
