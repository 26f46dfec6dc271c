package dev.tonus.book;

import java.util.List;

/**
 * What the book says of one thing that has an id. It is printed, listed for sign-off and compared between versions in
 * this one form.
 *
 * @param kind what it is
 * @param id its permanent name
 * @param name the same in words
 * @param lines the statements, in order
 */
record Entry(Kind kind, String id, String name, List<Line> lines) {

    Entry {
        lines = List.copyOf(lines);
    }
}
