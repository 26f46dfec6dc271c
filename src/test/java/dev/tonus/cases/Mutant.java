package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.util.function.Supplier;

/**
 * The content with one change that a case should notice.
 *
 * @param kind what kind of change it is
 * @param change the change in words
 * @param content makes the changed content
 */
record Mutant(Kind kind, String change, Supplier<Knowledge> content) {

    /** What may be changed. */
    enum Kind {
        COMBINATOR_FLIPPED(false),
        PART_DROPPED(false),
        LIMIT_MOVED(true),
        PERIOD_MOVED(true),
        RULE_DROPPED(true);

        private final boolean mustBeNoticed;

        Kind(boolean mustBeNoticed) {
            this.mustBeNoticed = mustBeNoticed;
        }

        /** Whether every change of this kind must be noticed. */
        boolean mustBeNoticed() {
            return mustBeNoticed;
        }
    }
}
