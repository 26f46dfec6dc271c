package dev.tonus.fhir;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Reads how often a day a dose is given. Of schedules that do not repeat every day the fullest day counts: "every other
 * day" is once on its day.
 */
final class TimesADay {

    private static final BigDecimal HOURS_OF_A_DAY = new BigDecimal(24);
    private static final BigDecimal HOURS_OF_A_WEEK = new BigDecimal(168);

    private static final List<String> SCHEDULE =
            List.of("frequency", "period", "periodUnit", "periodUnits", "when", "timeOfDay", "dayOfWeek");

    /** Once an hour. */
    private static final BigDecimal MOST_OFTEN = HOURS_OF_A_DAY;

    private TimesADay() {}

    /**
     * The times a day of a Timing; empty if it has no regular schedule in hours, days or weeks. A named schedule
     * ({@code BID}) counts where nothing else is said.
     */
    static Optional<BigDecimal> read(JsonNode timing) {
        JsonNode repeat = timing.path("repeat");
        boolean isScheduled = SCHEDULE.stream().anyMatch(name -> !Json.isAbsent(repeat.path(name)));
        return isScheduled ? scheduled(repeat) : named(Concept.of(timing.path("code")));
    }

    private static Optional<BigDecimal> scheduled(JsonNode repeat) {
        Optional<BigDecimal> times = timesAPeriod(repeat);
        int days = repeat.path("dayOfWeek").size();
        boolean onDays = days > 0 && Json.isAbsent(repeat.path("period"));
        Optional<BigDecimal> hours =
                onDays ? Optional.of(HOURS_OF_A_DAY) : hoursOf(repeat.path("period"), unitOf(repeat));
        return times.flatMap(count -> hours.map(period -> onFullestDay(count, period, days)))
                .filter(count -> count.compareTo(MOST_OFTEN) <= 0);
    }

    /** All names of the schedule that are understood must say the same. */
    private static Optional<BigDecimal> named(Concept code) {
        Set<BigDecimal> times = new HashSet<>();
        code.codes().forEach(coding -> addTimes(coding.value(), times));
        code.displays().forEach(display -> addTimes(display, times));
        addTimes(code.text(), times);
        return times.size() == 1 ? times.stream().findFirst() : Optional.empty();
    }

    private static void addTimes(String name, Set<BigDecimal> times) {
        SigReader.read(name)
                .filter(sig -> sig.doses().isEmpty() && sig.findMost().isEmpty())
                .flatMap(Sig::findTimes)
                .ifPresent(times::add);
    }

    /** Whether the quantity is one day. */
    static boolean isOneDay(JsonNode value, JsonNode unit) {
        return hoursOf(value, unit)
                .filter(hours -> hours.compareTo(HOURS_OF_A_DAY) == 0)
                .isPresent();
    }

    /** What is given in a week on named days only falls on those. */
    private static BigDecimal onFullestDay(BigDecimal times, BigDecimal hours, int days) {
        boolean onDays = days > 0 && hours.compareTo(HOURS_OF_A_WEEK) == 0;
        return onDays
                ? times.divide(new BigDecimal(days), 0, RoundingMode.CEILING)
                : times.multiply(HOURS_OF_A_DAY).divide(hours, 0, RoundingMode.CEILING);
    }

    /** The greater frequency of a range; without a frequency, as often as times of the day or meals are named, or once. */
    private static Optional<BigDecimal> timesAPeriod(JsonNode repeat) {
        JsonNode most = repeat.path("frequencyMax");
        JsonNode frequency = Json.isAbsent(most) ? repeat.path("frequency") : most;
        if (!Json.isAbsent(frequency)) {
            return Json.positive(frequency);
        }
        int named =
                Math.max(repeat.path("timeOfDay").size(), repeat.path("when").size());
        return Optional.of(new BigDecimal(Math.max(1, named)));
    }

    /** DSTU2 writes the unit in the plural. */
    private static JsonNode unitOf(JsonNode repeat) {
        JsonNode unit = repeat.path("periodUnit");
        return Json.isAbsent(unit) ? repeat.path("periodUnits") : unit;
    }

    private static Optional<BigDecimal> hoursOf(JsonNode value, JsonNode unit) {
        Optional<BigDecimal> count = Json.positive(value);
        return switch (Json.text(unit)) {
            case "h" -> count;
            case "d" -> count.map(HOURS_OF_A_DAY::multiply);
            case "wk" -> count.map(HOURS_OF_A_WEEK::multiply);
            default -> Optional.empty();
        };
    }
}
