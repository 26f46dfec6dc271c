package dev.tonus.knowledge;

/** What counts beside the limit itself. */
public enum Basis {
    /** Beyond the limit, and outside the laboratory's own range when it gave one. */
    AND_LAB_RANGE,
    /** The laboratory's own limit; ours only when it gave none. */
    LAB_RANGE_FIRST,
    /** The limit alone. */
    ABSOLUTE,
    /** The laboratory's own limit alone: there is no other. */
    LAB_RANGE
}
