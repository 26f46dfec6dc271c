package dev.tonus.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * An Observation that may name other ones as its members.
 *
 * @param observation the Observation
 * @param siblings what it may refer to
 */
record Panel(Entry observation, Siblings siblings) {

    private static final String MEMBER = "Observation";

    /** Whether it may have members at all. */
    static boolean is(Entry observation) {
        return !Json.isAbsent(observation.path("hasMember")) || !Json.isAbsent(observation.path("contained"));
    }

    /** The Observations that it contains. */
    List<Entry> contained() {
        List<Entry> members = new ArrayList<>();
        for (JsonNode resource : Json.each(observation.path("contained"))) {
            Entry member = observation.containing(resource);
            if (member.type().equals(MEMBER)) {
                members.add(member);
            }
        }
        return members;
    }

    /** The members, as {@code Observation/id}, that are neither contained nor in the same Bundle. */
    Set<String> absent() {
        Set<String> absent = new HashSet<>();
        for (JsonNode reference : Json.each(observation.path("hasMember"))) {
            String name = References.normalized(References.textOf(reference), MEMBER);
            if (!name.isEmpty() && siblings.find(observation, reference, MEMBER).isEmpty()) {
                absent.add(name);
            }
        }
        return absent;
    }

    /**
     * The analytes of the members at hand. A component of the same analyte is a copy: the member says what became of the
     * result, unless it has no value itself.
     */
    Set<String> labsOfMembers(LabCodes codes) {
        Set<String> labs = new HashSet<>();
        for (JsonNode reference : Json.each(observation.path("hasMember"))) {
            Optional<Entry> member =
                    siblings.find(observation, reference, MEMBER).map(observation::containing);
            member.ifPresent(found -> codes.labsOf(found.path("code")).stream()
                    .filter(lab -> speaks(new Measurement(found, found.resource(), lab)))
                    .forEach(labs::add));
        }
        return labs;
    }

    private static boolean speaks(Measurement member) {
        return member.hasValue() || ObservationStatus.of(member.observation().path("status")) == ObservationStatus.VOID;
    }
}
