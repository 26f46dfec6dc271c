package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads Conditions of the sets that the clinical content knows. What is refuted or entered in error, and what belongs to
 * none of the sets, is passed over; what has no code at all is a data gap, for it might belong to one.
 */
final class ConditionReader {

    private static final Set<String> NOT_SO = Set.of("refuted", "entered-in-error");

    private final ConditionCodes codes;
    private final Times times;
    private final Gaps gaps;

    ConditionReader(ConditionCodes codes, Times times, Gaps gaps) {
        this.codes = codes;
        this.times = times;
        this.gaps = gaps;
    }

    /** The condition; empty if it does not count. */
    Optional<Condition> read(Entry entry) {
        JsonNode code = Json.first(entry.path("code"));
        Set<String> concepts = codes.setsOf(code);
        if (StatusWords.isAny(entry.path("verificationStatus"), NOT_SO)) {
            return Optional.empty();
        }
        if (concepts.isEmpty()) {
            reportIfUncoded(Concept.of(code));
            return Optional.empty();
        }
        boolean active = ClinicalStatus.isActive(entry, times);
        String name = Concept.of(code).name();
        return Optional.of(new Condition(
                entry.reference(),
                concepts,
                name,
                active,
                onsetOf(entry),
                Condition.Origin.PROBLEM,
                Sides.of(entry.path("bodySite"))));
    }

    private void reportIfUncoded(Concept concept) {
        if (concept.codes().isEmpty()) {
            String what = concept.isEmpty() ? "A condition" : SafeText.quoted(concept.name());
            gaps.add(Input.CONDITIONS.key(), GapStatus.UNRESOLVED, what + " has no code and was not used");
        }
    }

    /**
     * When it began, else when it was recorded (STU3: asserted). An onset in words or as an age is known to differ from
     * the date of the record, and no date.
     */
    private RecordedTime onsetOf(Entry entry) {
        if (!Json.isAbsent(entry.path("onsetAge"))
                || !Json.isAbsent(entry.path("onsetRange"))
                || !Json.isAbsent(entry.path("onsetString"))) {
            return RecordedTime.UNDATED;
        }
        return times.readPast(entry.path("onsetDateTime"))
                .orElseGet(() -> times.readPast(entry.path("onsetPeriod").path("start")))
                .orElseGet(() -> times.readPast(entry.path("recordedDate")))
                .orElseGet(() -> times.readPast(entry.path("assertedDate")))
                .orElseGet(() -> times.readPast(entry.path("dateRecorded")));
    }
}
