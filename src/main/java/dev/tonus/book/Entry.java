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

    /** What is said of it as a whole: its review state, what it does not see, and what it rests on. */
    List<Line> ofTheWhole() {
        return lines.stream().filter(Line::isOfTheWhole).toList();
    }

    /** What it says part by part; a part is known by its number in this list, counted from 1. */
    List<Line> parts() {
        return lines.stream().filter(line -> !line.isOfTheWhole()).toList();
    }
}
