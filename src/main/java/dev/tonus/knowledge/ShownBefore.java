package dev.tonus.knowledge;

import java.time.Period;

/**
 * Was the same card shown to this patient's clinicians within this time? Always unknown while nothing is stored.
 * ({@code shownBefore})
 *
 * @param within the look-back
 */
public record ShownBefore(Period within) implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
