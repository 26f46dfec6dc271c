package dev.tonus.fhir;

import dev.tonus.facts.DatedFinding;
import dev.tonus.facts.RecordedTime;
import dev.tonus.terminology.Terminology;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Reads Observations whose value is a date, as far as the clinical content knows what was observed. */
final class DatedFindingReader {

    private final LabCodes codes;
    private final Times times;
    private final List<DatedFinding> findings = new ArrayList<>();

    DatedFindingReader(Terminology terminology, Times times) {
        this.codes = new LabCodes(terminology);
        this.times = times;
    }

    /** Whether the value is a date. */
    static boolean isDate(JsonNode measured) {
        return !Json.isAbsent(measured.path("valueDateTime"));
    }

    /** Reads an Observation and its components. */
    void read(Entry observation) {
        read(observation, observation.resource());
        for (JsonNode component : Json.each(observation.path("component"))) {
            read(observation, component);
        }
    }

    private void read(Entry observation, JsonNode measured) {
        RecordedTime value = times.read(measured.path("valueDateTime"));
        if (!value.isDated() || !isReliable(ObservationStatus.of(observation.path("status")))) {
            return;
        }
        for (String lab : codes.labsOf(measured.path("code"))) {
            RecordedTime recorded = times.endingNow(EffectiveTime.of(observation, times));
            findings.add(new DatedFinding(observation.reference(), lab, value, recorded));
        }
    }

    private static boolean isReliable(ObservationStatus status) {
        return status != ObservationStatus.VOID && status != ObservationStatus.UNKNOWN;
    }

    /** What was found, in the order of the record. */
    List<DatedFinding> findings() {
        return findings;
    }
}
