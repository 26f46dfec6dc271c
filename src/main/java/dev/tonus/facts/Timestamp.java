package dev.tonus.facts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * Reads FHIR's dates and times digit by digit: a record holds thousands of them, and the formatters of java.time cost more
 * than all else that is read of a result. What is spelled in a rarer way is left to those.
 */
final class Timestamp {

    /** {@code 2026-11-02}. */
    private static final int DAY_LENGTH = 10;

    /** {@code 2026-11-02T08:00:00}. */
    private static final int SECOND_LENGTH = 19;

    private static final String DAY = "0000-00-00";
    private static final String UTC = "0000-00-00T00:00:00Z";
    private static final String EAST = "0000-00-00T00:00:00+00:00";
    private static final String WEST = "0000-00-00T00:00:00-00:00";

    private Timestamp() {}

    /**
     * A date with time of day and offset.
     *
     * @throws DateTimeException if it is none
     */
    static OffsetDateTime parse(String text) {
        if (isSpelled(text, UTC)) {
            return OffsetDateTime.of(local(text), ZoneOffset.UTC);
        }
        if (isSpelled(text, EAST)) {
            return OffsetDateTime.of(local(text), offset(text, 1));
        }
        return isSpelled(text, WEST) ? OffsetDateTime.of(local(text), offset(text, -1)) : OffsetDateTime.parse(text);
    }

    /**
     * A date.
     *
     * @throws DateTimeException if it is none
     */
    static LocalDate parseDay(String text) {
        return isSpelled(text, DAY) ? day(text) : LocalDate.parse(text);
    }

    /** Whether the text has a digit where the pattern has a zero, and else the pattern's own characters. */
    private static boolean isSpelled(String text, String pattern) {
        if (text.length() != pattern.length()) {
            return false;
        }
        for (int index = 0; index < text.length(); index++) {
            char character = text.charAt(index);
            boolean digit = character >= '0' && character <= '9';
            char expected = pattern.charAt(index);
            if (expected == '0' ? !digit : character != expected) {
                return false;
            }
        }
        return true;
    }

    private static LocalDateTime local(String text) {
        int hour = DAY_LENGTH + 1;
        return LocalDateTime.of(day(text), LocalTime.of(pair(text, hour), pair(text, hour + 3), pair(text, hour + 6)));
    }

    private static LocalDate day(String text) {
        return LocalDate.of(100 * pair(text, 0) + pair(text, 2), pair(text, 5), pair(text, 8));
    }

    private static ZoneOffset offset(String text, int sign) {
        int hours = SECOND_LENGTH + 1;
        return ZoneOffset.ofHoursMinutes(sign * pair(text, hours), sign * pair(text, hours + 3));
    }

    private static int pair(String text, int index) {
        return 10 * (text.charAt(index) - '0') + text.charAt(index + 1) - '0';
    }
}
