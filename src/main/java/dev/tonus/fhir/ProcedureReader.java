package dev.tonus.fhir;

import dev.tonus.facts.Code;
import dev.tonus.facts.Procedure;
import dev.tonus.facts.RecordedTime;
import dev.tonus.terminology.Terminology;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads Procedures of the sets that the clinical content knows. What was not carried out (planned, refused, broken off, an
 * error) is passed over.
 */
final class ProcedureReader {

    private static final Set<String> CARRIED_OUT = Set.of("completed", "in-progress");

    private final Terminology terminology;
    private final Times times;

    ProcedureReader(Terminology terminology, Times times) {
        this.terminology = terminology;
        this.times = times;
    }

    /** The procedure; empty if it was not carried out or is in none of the sets. */
    Optional<Procedure> read(Entry entry) {
        boolean refused = Json.isTrue(entry.path("notDone")) || Json.isTrue(entry.path("notPerformed"));
        if (refused || !CARRIED_OUT.contains(StatusWords.lower(entry.path("status")))) {
            return Optional.empty();
        }
        Set<String> sets = setsOf(Json.first(entry.path("code")));
        RecordedTime performed = performed(entry);
        boolean hasHappened = !performed.isDated() || times.hasCome(performed);
        return sets.isEmpty() || !hasHappened
                ? Optional.empty()
                : Optional.of(new Procedure(
                        entry.reference(), sets, Concept.of(entry.path("code")).name(), performed));
    }

    private Set<String> setsOf(JsonNode concept) {
        Set<String> sets = new HashSet<>();
        for (JsonNode coding : Json.each(concept.path("coding"))) {
            Optional<Code> known = Concept.codeOf(coding);
            if (known.isPresent()) {
                sets.addAll(terminology.procedureSetsOf(known.get()));
            }
        }
        return sets;
    }

    /** The end of the procedure, else its start. */
    private RecordedTime performed(Entry entry) {
        JsonNode period = entry.path("performedPeriod");
        return times.readPast(entry.path("performedDateTime"))
                .orElseGet(() -> times.readPast(period.path("end")))
                .orElseGet(() -> times.readPast(period.path("start")));
    }
}
