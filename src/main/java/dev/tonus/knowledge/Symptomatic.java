package dev.tonus.knowledge;

import dev.tonus.facts.SymptomKind;
import java.util.Set;

/**
 * Is there a muscle symptom on record? ({@code symptom})
 *
 * @param kinds which kinds count
 * @param state how old it may be
 */
public record Symptomatic(Set<SymptomKind> kinds, State state) implements Criterion {

    public Symptomatic {
        kinds = Set.copyOf(kinds);
    }

    /** How long the symptom has been there. */
    public enum State {
        /** Any age. */
        ANY,
        /** Begun within 14 days. */
        NEW,
        /** Begun within 90 days. */
        CURRENT,
        /** Older, or without a date, and still active. */
        PERSISTENT
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
