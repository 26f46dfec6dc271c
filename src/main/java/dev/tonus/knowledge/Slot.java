package dev.tonus.knowledge;

import java.util.Locale;

/** What a sentence may leave open. */
public enum Slot {
    /** The value and unit of the leading lab, as reported. */
    VALUE,
    /** When the leading lab was taken. */
    DATE,
    /** The laboratory's own range of the leading lab. */
    RANGE,
    /** The limit, of a lab or a dose. */
    LIMIT,
    /** How the leading derived fact came about. */
    METHOD,
    /** The leading drug, or the order. */
    DRUG,
    /** The dose of the leading drug. */
    DOSE,
    /** Since when the leading drug is taken, or last changed. */
    SINCE,
    /** The other drug of an interaction. */
    WITH,
    /** The drug of the pair whose dose is limited. */
    CAPPED;

    private final String mark = "{" + name().toLowerCase(Locale.ROOT) + "}";

    /** The slot as the files write it, {@code {value}}. */
    public String mark() {
        return mark;
    }
}
