package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/** What came for one part of a request, sorted into what is of use here and what is not. */
final class Sorted {

    private static final String INCLUDED = "include";
    private static final Set<String> NO_MATCH = Set.of(INCLUDED, "outcome");

    private final Set<String> types;
    private final PatientFilter patient;
    private final List<Entry> usable = new ArrayList<>();
    private int place;
    private int included;
    private int strangers;
    private int unreadable;
    private int ofOtherKind;
    private boolean outcome;
    private boolean missingResults;

    /**
     * Begins with nothing.
     *
     * @param types the resource types of interest
     * @param patient who the resources must be about
     */
    Sorted(Set<String> types, PatientFilter patient) {
        this.types = types;
        this.patient = patient;
    }

    /** Adds an entry of a Bundle. */
    void addEntry(JsonNode entry) {
        add(entry.path("resource"), entry, Json.text(entry.path("search").path("mode")));
    }

    /** Adds a resource that came without a Bundle. */
    void addResource(JsonNode resource) {
        add(resource, MissingNode.getInstance(), "");
    }

    private void add(JsonNode resource, JsonNode entry, String mode) {
        place++;
        String type = Json.text(resource.path("resourceType"));
        if (types.contains(type) && !mode.equals("outcome")) {
            addUsable(Entry.of(resource, entry, place));
            included += mode.equals(INCLUDED) ? 1 : 0;
        } else if (type.equals(Outcomes.TYPE)) {
            outcome = true;
            missingResults |= Outcomes.tellsOfMissingResults(resource);
        } else if (type.isEmpty()) {
            unreadable++;
        } else if (!Kinds.isCompanion(type) && !NO_MATCH.contains(mode)) {
            ofOtherKind++;
        }
    }

    private void addUsable(Entry entry) {
        if (patient.admits(entry)) {
            usable.add(entry);
        } else {
            strangers++;
        }
    }

    /** The resources of this patient that can be read, in their order. */
    List<Entry> usable() {
        return usable;
    }

    /** How many resources matched the query, another patient's among them; not what the server added to them. */
    int matches() {
        return usable.size() + strangers - included;
    }

    /** Whether the server said how the query went. */
    boolean hasOutcome() {
        return outcome;
    }

    /** Whether the server said that results are missing. */
    boolean tellsOfMissingResults() {
        return missingResults;
    }

    /** Whether something came that is not what was asked for. */
    boolean holdsForeignMatter() {
        return strangers + unreadable + ofOtherKind > 0;
    }

    /** Says what was left out. Nothing is said of another patient but how much it was. */
    void reportTo(Gaps gaps, String input) {
        if (strangers > 0) {
            gaps.add(input, GapStatus.OTHER_PATIENT, entries(strangers, "of another patient") + " left out");
        }
        if (unreadable > 0) {
            gaps.add(input, GapStatus.UNREADABLE, entries(unreadable, "without a resource") + " left out");
        }
    }

    /** Says how many resources came of a type that was not asked for. */
    void reportOtherKindsTo(Gaps gaps, String input) {
        if (ofOtherKind > 0) {
            gaps.add(input, GapStatus.UNREADABLE, entries(ofOtherKind, "of another kind") + " left out");
        }
    }

    private static String entries(int count, String what) {
        return count + (count == 1 ? " entry " + what + " was" : " entries " + what + " were");
    }
}
