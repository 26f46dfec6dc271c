package dev.tonus.knowledge;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Verdict;
import java.math.BigDecimal;

/** On which side of a limit a value must lie. */
public enum Relation {
    BELOW("<"),
    AT_MOST("≤"),
    ABOVE(">"),
    AT_LEAST("≥");

    private final String sign;

    Relation(String sign) {
        this.sign = sign;
    }

    /** The sign for print. */
    public String sign() {
        return sign;
    }

    /** Whether values that are too low meet it. */
    public boolean isLow() {
        return this == BELOW || this == AT_MOST;
    }

    /** Does a value that the number bounds as the comparator says lie there? Unknown where the bound does not decide. */
    public Verdict holds(BigDecimal value, Comparator comparator, BigDecimal limit) {
        boolean holds = holds(value, limit);
        return switch (comparator) {
            case EXACTLY -> Verdict.of(holds);
            case BELOW, AT_MOST -> upTo(value, comparator, limit, holds);
            case ABOVE, AT_LEAST -> from(value, comparator, limit, holds);
        };
    }

    private boolean holds(BigDecimal value, BigDecimal limit) {
        int order = value.compareTo(limit);
        return switch (this) {
            case BELOW -> order < 0;
            case AT_MOST -> order <= 0;
            case ABOVE -> order > 0;
            case AT_LEAST -> order >= 0;
        };
    }

    private Verdict upTo(BigDecimal value, Comparator comparator, BigDecimal limit, boolean holds) {
        boolean strictlyBelowLimit = comparator == Comparator.BELOW && value.compareTo(limit) == 0;
        if (isLow()) {
            return holds || strictlyBelowLimit ? Verdict.MET : Verdict.UNKNOWN;
        }
        return holds && !strictlyBelowLimit ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }

    private Verdict from(BigDecimal value, Comparator comparator, BigDecimal limit, boolean holds) {
        boolean strictlyAboveLimit = comparator == Comparator.ABOVE && value.compareTo(limit) == 0;
        if (!isLow()) {
            return holds || strictlyAboveLimit ? Verdict.MET : Verdict.UNKNOWN;
        }
        return holds && !strictlyAboveLimit ? Verdict.UNKNOWN : Verdict.NOT_MET;
    }
}
