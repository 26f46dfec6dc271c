package dev.tonus.facts;

import java.util.Collection;

/** The answer to a question about the facts, three-valued after Kleene. */
public enum Verdict {
    /** The facts say yes. */
    MET,
    /** The facts say no. */
    NOT_MET,
    /** The facts do not decide: something is missing, unreadable or imprecise. */
    UNKNOWN;

    /** {@link #MET} for true, {@link #NOT_MET} for false. */
    public static Verdict of(boolean answer) {
        return answer ? MET : NOT_MET;
    }

    /** Met if one is met, else unknown if one is unknown, else not met. Not met for none. */
    public static Verdict any(Collection<Verdict> verdicts) {
        if (verdicts.contains(MET)) {
            return MET;
        }
        return verdicts.contains(UNKNOWN) ? UNKNOWN : NOT_MET;
    }

    /** Met and not met change places; unknown stays. */
    public Verdict negated() {
        return switch (this) {
            case MET -> NOT_MET;
            case NOT_MET -> MET;
            case UNKNOWN -> UNKNOWN;
        };
    }

    /** Both must hold. */
    public Verdict and(Verdict other) {
        if (this == NOT_MET || other == NOT_MET) {
            return NOT_MET;
        }
        return this == UNKNOWN ? UNKNOWN : other;
    }
}
