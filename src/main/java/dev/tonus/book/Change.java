package dev.tonus.book;

import java.util.List;

/**
 * What happened to one entry between two versions.
 *
 * @param extent what happened
 * @param kind the word of its kind
 * @param id its permanent name
 * @param name the same in words
 * @param differences what it says otherwise; none for an entry that came or went
 */
record Change(Extent extent, String kind, String id, String name, List<Difference> differences) {

    Change {
        differences = List.copyOf(differences);
    }

    /** What can happen to an entry. */
    enum Extent {
        ADDED,
        CHANGED,
        REMOVED
    }

    /**
     * A statement that is another now.
     *
     * @param label what it is about
     * @param before the old statement; empty if there was none
     * @param now the new statement; empty if there is none
     */
    record Difference(String label, String before, String now) {}
}
