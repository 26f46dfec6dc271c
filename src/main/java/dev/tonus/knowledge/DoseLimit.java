package dev.tonus.knowledge;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Verdict;
import java.math.BigDecimal;

/**
 * A limit for the dose of an ingredient a day.
 *
 * @param relation on which side the dose must lie
 * @param milligramsPerDay the limit in mg/d
 */
public record DoseLimit(Relation relation, BigDecimal milligramsPerDay) {

    /** Does the daily dose in mg/d lie there? */
    public Verdict holds(BigDecimal dose) {
        return relation.holds(dose, Comparator.EXACTLY, milligramsPerDay);
    }
}
