package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/**
 * Reads FHIR's dates, dateTimes and instants.
 *
 * @param asOf the instant for which the facts shall hold
 * @param zone the zone of dates without a time of day
 */
record Times(Instant asOf, ZoneId zone) {

    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;
    /** {@code 2026-11-02T08:00:00.000000000+14:00}. */
    private static final int LONGEST = 35;

    /** The time as recorded; undated if there is none or it cannot be read. */
    RecordedTime read(JsonNode node) {
        String text = Json.text(node);
        if (!startsWithYear(text)) {
            return RecordedTime.UNDATED;
        }
        return RecordedTime.parse(text, zone).orElseGet(() -> dayOf(text));
    }

    /**
     * The time of something that has happened. A date of today, or of this month or year, ends with {@code asOf}: the
     * rest of it is still to come.
     */
    RecordedTime readPast(JsonNode node) {
        return endingNow(read(node));
    }

    /** The time, cut at {@code asOf}; unchanged if it lies wholly in the future. */
    RecordedTime endingNow(RecordedTime time) {
        if (!time.isDated() || !time.latest().isAfter(asOf) || time.earliest().isAfter(asOf)) {
            return time;
        }
        return new RecordedTime(time.earliest(), asOf, time.text());
    }

    /** Whether the time is known and not wholly in the future. */
    boolean hasCome(RecordedTime time) {
        return time.isDated() && !time.earliest().isAfter(asOf);
    }

    /** A local time of day without its zone is not FHIR, and common; its day is certain within a day, so it is kept. */
    private RecordedTime dayOf(String text) {
        boolean hasTimeOfDay = text.length() > DAY_LENGTH && text.charAt(DAY_LENGTH) == 'T';
        return hasTimeOfDay
                ? RecordedTime.parse(text.substring(0, DAY_LENGTH), zone).orElse(RecordedTime.UNDATED)
                : RecordedTime.UNDATED;
    }

    private static boolean startsWithYear(String text) {
        if (text.length() < YEAR_LENGTH || text.length() > LONGEST) {
            return false;
        }
        for (int index = 0; index < YEAR_LENGTH; index++) {
            char digit = text.charAt(index);
            if (digit < '0' || digit > '9') {
                return false;
            }
        }
        return true;
    }
}
