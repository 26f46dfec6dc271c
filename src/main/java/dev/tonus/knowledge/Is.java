package dev.tonus.knowledge;

import java.util.List;

/**
 * Is this definition met? ({@code is})
 *
 * @param definition the named criterion
 */
public record Is(Definition definition) implements Criterion {

    @Override
    public List<Criterion> parts() {
        return List.of(definition.when());
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
