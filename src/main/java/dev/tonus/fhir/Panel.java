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
        return namesMembers(observation) || !Json.isAbsent(observation.path("contained"));
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

    /** Whether it names members. */
    static boolean namesMembers(Entry observation) {
        return !Json.isAbsent(observation.path("hasMember"));
    }

    /** Whether it says that its specimen was hemolyzed; what was entered in error says nothing. */
    boolean isHemolyzed() {
        return !StatusWords.lower(observation.path("status")).equals("entered-in-error")
                && Hemolysis.isOf(observation.resource(), observation, siblings);
    }

    /** The names of its members that are entries, {@code Observation/id}. */
    List<String> members() {
        List<String> names = new ArrayList<>();
        for (JsonNode reference : Json.each(observation.path("hasMember"))) {
            String name = nameOf(reference);
            if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }

    /**
     * The name of the member that is an entry, {@code Observation/id}: by its own id, though the reference may lead to it
     * by its full URL. Empty for a member that is contained.
     */
    String nameOf(JsonNode reference) {
        String text = References.textOf(reference);
        if (References.isInner(text)) {
            return "";
        }
        return siblings.find(observation, reference, MEMBER)
                .map(found -> Json.text(found.path("id")))
                .map(id -> MEMBER + "/" + (id.isEmpty() ? References.idOf(text) : id))
                .orElseGet(() -> References.normalized(text, MEMBER));
    }

    /** The contained member that the reference leads to. */
    Optional<Entry> findContained(JsonNode reference) {
        return References.isInner(References.textOf(reference))
                ? siblings.find(observation, reference, MEMBER).map(observation::containing)
                : Optional.empty();
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
    Set<String> labsOfMembers(LabCodes codes, Panels panels) {
        Set<String> labs = new HashSet<>();
        for (JsonNode reference : Json.each(observation.path("hasMember"))) {
            panels.find(this, reference).ifPresent(found -> codes.labsOf(found.path("code")).stream()
                    .filter(lab -> speaks(new Measurement(found, found.resource(), lab)))
                    .forEach(labs::add));
        }
        return labs;
    }

    private static boolean speaks(Measurement member) {
        return member.hasValue() || ObservationStatus.of(member.observation().path("status")) == ObservationStatus.VOID;
    }
}
