package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.Indicator;
import java.util.List;

/**
 * Something that could not be looked at and that must be said, because silence would be taken for "all clear".
 *
 * @param kind what could not be done
 * @param indicator how urgent the card is
 * @param subject the drug that it is about, as the record names it, unescaped; empty in a patient view
 * @param gaps what was missing
 */
public record Notice(Kind kind, Indicator indicator, String subject, List<DataGap> gaps) {

    public Notice {
        gaps = List.copyOf(gaps);
    }

    /** What could not be done. */
    public enum Kind {
        /** The chart could not be looked at. */
        NOT_LOOKED_AT,
        /** The interactions of an order could not be checked. */
        NOT_CHECKED,
        /** The drug of an order was not recognized. */
        NOT_RECOGNIZED,
        /** A daily dose could not be read that a limit would have been compared with. */
        DOSE_NOT_READ
    }
}
