package dev.tonus.fhir;

import dev.tonus.facts.Condition;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads Observations of symptoms and signs as conditions: those whose code is a condition that the clinical content
 * knows and whose value does not deny it, and those whose value is such a condition. What is said of relatives is none.
 */
final class FindingReader {

    private static final Set<ObservationStatus> RELIABLE = Set.of(ObservationStatus.FINAL, ObservationStatus.CORRECTED);

    /** Words in the name of a question that is not about what the patient has. */
    private static final List<String> OF_OTHERS =
            List.of("family", "relative", "mother", "father", "parent", "sibling", "brother", "sister", "risk");

    private final ConditionCodes codes;
    private final Times times;
    private final Recency recency;
    private final Gaps gaps;
    private final List<Condition> findings = new ArrayList<>();

    FindingReader(ConditionCodes codes, Times times, Gaps gaps) {
        this.codes = codes;
        this.times = times;
        this.recency = new Recency(times);
        this.gaps = gaps;
    }

    /** Reads an Observation and its components. */
    void read(Entry observation) {
        if (!RELIABLE.contains(ObservationStatus.of(observation.path("status")))) {
            return;
        }
        read(observation, observation.resource());
        for (JsonNode component : Json.each(observation.path("component"))) {
            read(observation, component);
        }
    }

    /** What was found, in the order of the record. */
    List<Condition> findings() {
        return findings;
    }

    private void read(Entry observation, JsonNode measured) {
        JsonNode code = measured.path("code");
        Set<String> asked = codes.setsOf(code);
        JsonNode value = measured.path("valueCodeableConcept");
        Set<String> answered = Json.isAbsent(value) ? Set.of() : codes.setsOf(value);
        if ((asked.isEmpty() && answered.isEmpty()) || !Json.isAbsent(measured.path("dataAbsentReason"))) {
            return;
        }
        Concept question = Concept.of(code);
        if (isOfOthers(question)) {
            return;
        }
        Set<String> sets = new HashSet<>(answered);
        sets.addAll(asked);
        Answer answer = answered.isEmpty() ? Answer.of(measured) : Answer.YES;
        switch (answer) {
            case YES -> add(observation, sets, answered.isEmpty() ? question : Concept.of(value));
            case UNREADABLE -> report(question);
            case NO -> {}
        }
    }

    private void add(Entry observation, Set<String> sets, Concept named) {
        RecordedTime seen = EffectiveTime.of(observation, times);
        if (!seen.isDated() || times.hasCome(seen)) {
            findings.add(new Condition(
                    observation.reference(),
                    sets,
                    named.name(),
                    recency.holds(seen),
                    times.endingNow(seen),
                    Condition.Origin.FINDING,
                    Sides.of(observation.path("bodySite"))));
        }
    }

    private void report(Concept question) {
        gaps.add(
                Input.CONDITIONS.key(),
                GapStatus.UNREADABLE,
                SafeText.quoted(question.name()) + " has an answer that could not be read");
    }

    private static boolean isOfOthers(Concept question) {
        List<String> names = new ArrayList<>(question.displays());
        names.add(question.text());
        return names.stream().map(name -> name.toLowerCase(Locale.ROOT)).anyMatch(name -> OF_OTHERS.stream()
                .anyMatch(name::contains));
    }
}
