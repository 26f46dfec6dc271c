package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import tools.jackson.databind.JsonNode;

/**
 * From when to when a prescription is for.
 *
 * @param order a MedicationRequest, or a MedicationOrder of DSTU2
 * @param times how dates are read
 */
record UsePeriod(Entry order, Times times) {

    /** The earliest start of a dosage, else when the order was written; undated if neither is recorded. */
    RecordedTime start() {
        RecordedTime start = RecordedTime.UNDATED;
        for (JsonNode dosage : Json.each(order.path("dosageInstruction"))) {
            RecordedTime other = times.readPast(boundsOf(dosage).path("start"));
            start = other.isDated() && (!start.isDated() || isBefore(other, start)) ? other : start;
        }
        return start.orElse(times.readPast(order.path("authoredOn"))).orElse(times.readPast(order.path("dateWritten")));
    }

    /**
     * When it was stopped (DSTU2), else the last end of the dosages, else the end of the supply's validity; undated if
     * none is recorded.
     */
    RecordedTime end() {
        JsonNode validity = Json.first(order.path("dispenseRequest")).path("validityPeriod");
        return times.read(order.path("dateEnded")).orElse(endOfDosages()).orElse(times.read(validity.path("end")));
    }

    /** One dosage without an end goes on, whatever the others do. */
    private RecordedTime endOfDosages() {
        RecordedTime end = RecordedTime.UNDATED;
        for (JsonNode dosage : Json.each(order.path("dosageInstruction"))) {
            RecordedTime other = times.read(boundsOf(dosage).path("end"));
            if (!other.isDated()) {
                return RecordedTime.UNDATED;
            }
            end = !end.isDated() || isBefore(end, other) ? other : end;
        }
        return end;
    }

    private static JsonNode boundsOf(JsonNode dosage) {
        return Json.first(dosage.path("timing")).path("repeat").path("boundsPeriod");
    }

    private static boolean isBefore(RecordedTime one, RecordedTime other) {
        return one.earliest().isBefore(other.earliest());
    }
}
