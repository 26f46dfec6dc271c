package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import java.time.LocalDate;
import tools.jackson.databind.JsonNode;

/**
 * From when to when a drug is ordered or, as stated, taken.
 *
 * @param use a MedicationRequest, a MedicationStatement, or a MedicationOrder of DSTU2
 * @param times how dates are read
 */
record UsePeriod(Entry use, Times times) {

    /**
     * When it began: as stated, else the earliest start of a dosage, else when the order was written; undated if none is
     * recorded. When a statement was made says nothing about its beginning.
     */
    RecordedTime start() {
        return times.readPast(use.path("effectivePeriod").path("start"))
                .orElseGet(() -> times.readPast(use.path("effectiveDateTime")))
                .orElseGet(this::startOfDosages)
                .orElseGet(() -> times.readPast(use.path("authoredOn")))
                .orElseGet(() -> times.readPast(use.path("dateWritten")));
    }

    /**
     * When it was stopped (DSTU2), else the last end of the dosages, else the end of the supply's validity or of the
     * stated period; undated if none is recorded.
     */
    RecordedTime end() {
        return times.read(use.path("dateEnded"))
                .orElseGet(this::endOfDosages)
                .orElseGet(this::endOfValidity)
                .orElseGet(() -> times.read(use.path("effectivePeriod").path("end")));
    }

    private RecordedTime endOfValidity() {
        JsonNode supply = Json.first(use.path("dispenseRequest"));
        return times.read(supply.path("validityPeriod").path("end"));
    }

    /** The earliest start of a dosage; undated if no dosage has one. */
    RecordedTime startOfDosages() {
        RecordedTime start = RecordedTime.UNDATED;
        for (JsonNode dosage : Json.each(Dosages.of(use))) {
            RecordedTime other = times.readPast(periodOf(dosage).path("start"));
            start = other.isDated() && (!start.isDated() || isBefore(other, start)) ? other : start;
        }
        return start;
    }

    /** The last end of the dosages. One dosage without an end goes on, whatever the others do. */
    RecordedTime endOfDosages() {
        RecordedTime end = RecordedTime.UNDATED;
        for (JsonNode dosage : Json.each(Dosages.of(use))) {
            RecordedTime other = endOf(dosage);
            if (!other.isDated()) {
                return RecordedTime.UNDATED;
            }
            end = !end.isDated() || isBefore(end, other) ? other : end;
        }
        return end;
    }

    private RecordedTime endOf(JsonNode dosage) {
        RecordedTime end = times.read(periodOf(dosage).path("end"));
        int days = Days.of(Dosages.repeatOf(dosage).path("boundsDuration")).orElse(0);
        return end.isDated() || days == 0 ? end : later(start(), days);
    }

    /** So many days after a day; undated after less than a day. */
    private RecordedTime later(RecordedTime start, int days) {
        if (!start.isDated()) {
            return RecordedTime.UNDATED;
        }
        LocalDate first = LocalDate.ofInstant(start.earliest(), times.zone());
        LocalDate last = LocalDate.ofInstant(start.latest(), times.zone());
        return first.equals(last) ? RecordedTime.on(first.plusDays(days), times.zone()) : RecordedTime.UNDATED;
    }

    private static JsonNode periodOf(JsonNode dosage) {
        return Dosages.repeatOf(dosage).path("boundsPeriod");
    }

    private static boolean isBefore(RecordedTime one, RecordedTime other) {
        return one.earliest().isBefore(other.earliest());
    }
}
