package dev.tonus.knowledge;

import dev.tonus.facts.SymptomKind;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Is there a muscle symptom on record? ({@code symptom})
 *
 * @param kinds which kinds count
 * @param state how old it may be
 * @param sites on which side of the body it must be, as the record says; any side if empty
 * @param lasting how long it must have been there
 * @param encounterReason whether it must be the reason of an encounter that is going on
 */
public record Symptomatic(
        Set<SymptomKind> kinds,
        State state,
        Set<String> sites,
        @Nullable Period lasting,
        boolean encounterReason) implements Criterion {

    public Symptomatic {
        kinds = Set.copyOf(kinds);
        sites = Set.copyOf(sites);
    }

    /** Is there such a symptom, in that state? */
    public static Symptomatic of(Set<SymptomKind> kinds, State state) {
        return new Symptomatic(kinds, state, Set.of(), null, false);
    }

    /** How long it must have been there. */
    public Optional<Period> findLasting() {
        return Optional.ofNullable(lasting);
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
