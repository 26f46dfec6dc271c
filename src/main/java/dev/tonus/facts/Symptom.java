package dev.tonus.facts;

import java.util.Collections;
import java.util.Set;

/**
 * A muscle symptom on record.
 *
 * @param condition the fact behind it
 * @param kinds what kinds of symptom it is
 * @param isNew whether it began within 14 days
 * @param isCurrent whether it began within 90 days; a symptom that did not, or has no date, is persistent
 */
public record Symptom(Condition condition, Set<SymptomKind> kinds, Verdict isNew, Verdict isCurrent) {

    public Symptom {
        kinds = Set.copyOf(kinds);
    }

    /** Whether it may anchor a cause. */
    public boolean isAnchor() {
        return !Collections.disjoint(kinds, SymptomKind.anchors());
    }
}
