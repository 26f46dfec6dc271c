package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import dev.tonus.facts.Encounter;
import dev.tonus.facts.RecordedTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads Encounters that took place or are taking place, and their reasons as conditions. Planned and cancelled ones, and
 * such as begin after {@code asOf}, are passed over.
 */
final class EncounterReader {

    /** Planned ones have not begun; "unknown" does not say whether there was any. */
    private static final Set<String> TOOK_PLACE =
            Set.of("arrived", "triaged", "in-progress", "onleave", "on-hold", "discharged", "completed", "finished");

    private static final Set<String> OVER = Set.of("discharged", "completed", "finished");

    private final ConditionCodes codes;
    private final Reasons reasons;
    private final Times times;
    private final Recency recency;

    EncounterReader(ConditionCodes codes, Reasons reasons, Times times) {
        this.codes = codes;
        this.reasons = reasons;
        this.times = times;
        this.recency = new Recency(times);
    }

    /** The encounter; empty if it did not take place. */
    Optional<Encounter> read(Entry entry) {
        String status = StatusWords.lower(entry.path("status"));
        RecordedTime start = times.readPast(entry.path("period").path("start"));
        boolean toCome = start.isDated() && !times.hasCome(start);
        if (!TOOK_PLACE.contains(status) || toCome) {
            return Optional.empty();
        }
        RecordedTime end = times.read(entry.path("period").path("end"));
        boolean current = !OVER.contains(status) && !times.hasCome(end);
        return Optional.of(new Encounter(entry.reference(), reasonsOf(entry), nameOf(entry), start, current));
    }

    private Set<String> reasonsOf(Entry entry) {
        Set<String> sets = reasons.of(entry);
        for (JsonNode reason : reasonConcepts(entry)) {
            sets.addAll(codes.setsOf(reason));
        }
        return sets;
    }

    private static String nameOf(Entry entry) {
        for (JsonNode reason : reasonConcepts(entry)) {
            String name = Concept.of(reason).name();
            if (!name.isEmpty()) {
                return name;
            }
        }
        return Concept.of(entry.path("type")).name();
    }

    /** STU3 and DSTU2 call the code of the reason its reason. */
    private static Iterable<JsonNode> reasonConcepts(Entry entry) {
        JsonNode code = entry.path("reasonCode");
        return Json.each(Json.isAbsent(code) ? entry.path("reason") : code);
    }

    /** The reasons of the encounter as conditions: active while the visit is recent. */
    List<Condition> conditionsOf(Entry entry, Encounter encounter) {
        List<Condition> conditions = new ArrayList<>();
        boolean active = encounter.current() || recency.holds(encounter.start());
        for (JsonNode reason : reasonConcepts(entry)) {
            Set<String> sets = codes.setsOf(reason);
            if (!sets.isEmpty()) {
                conditions.add(new Condition(
                        encounter.reference(),
                        sets,
                        Concept.of(reason).name(),
                        active,
                        encounter.start(),
                        Condition.Origin.ENCOUNTER_REASON,
                        Set.of()));
            }
        }
        return conditions;
    }
}
