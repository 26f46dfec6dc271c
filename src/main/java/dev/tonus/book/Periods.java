package dev.tonus.book;

import java.time.Period;
import java.time.temporal.ChronoUnit;

/** Periods in words; the content counts in days. */
final class Periods {

    private static final int WEEK = 7;
    private static final int YEAR = 365;

    private Periods() {}

    /** {@code 7 days}; whole weeks from the third on and whole years are said too, {@code 84 days (12 weeks)}. */
    static String inWords(Period period) {
        long days = days(period);
        if (days % YEAR == 0 && days > 0) {
            return count(days, "day") + " (" + count(days / YEAR, "year") + ")";
        }
        return days % WEEK == 0 && days > 2 * WEEK
                ? count(days, "day") + " (" + count(days / WEEK, "week") + ")"
                : count(days, "day");
    }

    /** The days of a period of the content. */
    static long days(Period period) {
        return period.get(ChronoUnit.DAYS);
    }

    private static String count(long number, String unit) {
        return number + " " + unit + (number == 1 ? "" : "s");
    }
}
