package dev.tonus.facts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Period;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * When something happened, as precisely as the record says: an interval of instants.
 *
 * @param earliest the first instant it can have been
 * @param latest the last instant it can have been
 * @param text the date as recorded, without time of day, for print
 */
public record RecordedTime(Instant earliest, Instant latest, String text) {

    /** Nothing is known about the time. */
    public static final RecordedTime UNDATED = new RecordedTime(Instant.MIN, Instant.MAX, "date not recorded");

    private static final int YEAR_LENGTH = 4;
    private static final int MONTH_LENGTH = 7;
    private static final int DAY_LENGTH = 10;

    public RecordedTime {
        if (latest.isBefore(earliest)) {
            throw new IllegalArgumentException("A time cannot end before it begins");
        }
    }

    /** The time of an instant. */
    public static RecordedTime at(Instant instant, ZoneId zone) {
        return new RecordedTime(
                instant, instant, instant.atZone(zone).toLocalDate().toString());
    }

    private static RecordedTime at(OffsetDateTime time, String text, ZoneId zone) {
        Instant instant = time.toInstant();
        boolean sameDay = text.charAt(DAY_LENGTH) == 'T'
                && zone.getRules().getOffset(instant).equals(time.getOffset());
        return sameDay ? new RecordedTime(instant, instant, text.substring(0, DAY_LENGTH)) : at(instant, zone);
    }

    /** The whole of a day. */
    public static RecordedTime on(LocalDate day, ZoneId zone) {
        return days(day, day.plusDays(1), zone, day.toString());
    }

    /**
     * A FHIR date, dateTime or instant ({@code 2026}, {@code 2026-11}, {@code 2026-11-02},
     * {@code 2026-11-02T08:00:00Z}); empty if it is none.
     */
    public static Optional<RecordedTime> parse(String text, ZoneId zone) {
        try {
            return switch (text.length()) {
                case YEAR_LENGTH -> {
                    LocalDate start = Year.parse(text).atDay(1);
                    yield Optional.of(days(start, start.plusYears(1), zone, text));
                }
                case MONTH_LENGTH -> {
                    LocalDate start = YearMonth.parse(text).atDay(1);
                    yield Optional.of(days(start, start.plusMonths(1), zone, text));
                }
                case DAY_LENGTH -> Optional.of(on(Timestamp.parseDay(text), zone));
                default -> Optional.of(at(Timestamp.parse(text), text, zone));
            };
        } catch (DateTimeException notADate) {
            return Optional.empty();
        }
    }

    private static RecordedTime days(LocalDate first, LocalDate end, ZoneId zone, String text) {
        return new RecordedTime(startOf(first, zone), startOf(end, zone).minusNanos(1), text);
    }

    /** Whether any date is known. */
    public boolean isDated() {
        return earliest.isAfter(Instant.MIN) || latest.isBefore(Instant.MAX);
    }

    /** This time if it is known, else the other. */
    public RecordedTime orElseGet(Supplier<RecordedTime> other) {
        return isDated() ? this : other.get();
    }

    /** Was it in the interval, both ends included? Unknown if the recorded date straddles an end. */
    public Verdict within(Instant from, Instant to) {
        if (latest.isBefore(from) || earliest.isAfter(to)) {
            return Verdict.NOT_MET;
        }
        boolean inside = !earliest.isBefore(from) && !latest.isAfter(to);
        return inside ? Verdict.MET : Verdict.UNKNOWN;
    }

    /** Was it on the day of the other time or before? Unknown if the recorded dates overlap otherwise. */
    public Verdict notAfter(RecordedTime other, ZoneId zone) {
        if (!isDated() || !other.isDated()) {
            return Verdict.UNKNOWN;
        }
        LocalDate otherDay = LocalDate.ofInstant(other.latest, zone);
        if (LocalDate.ofInstant(earliest, zone).isAfter(otherDay)) {
            return Verdict.NOT_MET;
        }
        return LocalDate.ofInstant(latest, zone).isAfter(otherDay) ? Verdict.UNKNOWN : Verdict.MET;
    }

    /** The start of the day that lies the period before this instant's day: windows count whole days. */
    public static Instant startOfWindow(Instant end, Period period, ZoneId zone) {
        return startOf(LocalDate.ofInstant(end, zone).minus(period), zone);
    }

    private static Instant startOf(LocalDate day, ZoneId zone) {
        return zone instanceof ZoneOffset offset
                ? Instant.ofEpochSecond(day.toEpochSecond(LocalTime.MIDNIGHT, offset))
                : day.atStartOfDay(zone).toInstant();
    }
}
