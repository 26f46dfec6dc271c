package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import tools.jackson.databind.JsonNode;

/** When what an Observation says was so. */
final class EffectiveTime {

    private EffectiveTime() {}

    /** When the specimen was taken or the patient was looked at, else when the result was issued. */
    static RecordedTime of(Entry observation, Times times) {
        RecordedTime time = times.read(observation.path("effectiveDateTime"));
        if (time.isDated()) {
            return time;
        }
        JsonNode period = observation.path("effectivePeriod");
        return times.read(period.path("end"))
                .orElseGet(() -> times.read(period.path("start")))
                .orElseGet(() -> times.read(observation.path("effectiveInstant")))
                .orElseGet(() -> times.read(observation.path("issued")));
    }
}
