package dev.tonus.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * A finding that needs action now.
 *
 * @param id its permanent name
 * @param name the same in words
 * @param review how far the file has been reviewed
 * @param lead what fills the slots
 * @param levels from the top
 * @param drivers what is listed beside it
 * @param replaces ids of the more general causes that it takes over; {@code *} silences the lines of all causes
 * @param emergency the emergency that it belongs to: flags and causes of one emergency share a card
 * @param ask what a chart cannot show
 * @param neverSay what no card of it may say
 * @param sources ids of sources
 */
public record RedFlag(
        String id,
        String name,
        Review review,
        Lead lead,
        List<Level> levels,
        List<Driver> drivers,
        List<String> replaces,
        List<String> emergency,
        List<String> ask,
        List<String> neverSay,
        List<String> sources) {

    public RedFlag {
        levels = List.copyOf(levels);
        drivers = List.copyOf(drivers);
        replaces = List.copyOf(replaces);
        emergency = List.copyOf(emergency);
        ask = List.copyOf(ask);
        neverSay = List.copyOf(neverSay);
        sources = List.copyOf(sources);
    }

    /** The criteria that decide whether it is a finding, and how urgent. */
    public List<Criterion> deciding() {
        return levels.stream()
                .flatMap(level -> Stream.of(level.when(), level.unless()))
                .toList();
    }
}
