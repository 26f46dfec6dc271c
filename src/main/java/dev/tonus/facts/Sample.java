package dev.tonus.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * The results of one specimen: taken within an hour of each other where both times are recorded, else on one day.
 *
 * @param facts all results
 * @param result the result whose specimen it is
 */
record Sample(PatientFacts facts, LabResult result) {

    private static final Duration TOGETHER = Duration.ofHours(1);

    /** Whatever is further away is of another specimen, in every time zone; behind it, the latest first, is none. */
    private static final Duration LONGER_THAN_A_DAY = Duration.ofDays(2);

    /** The exact result of one of the analytes from the same specimen. */
    Optional<LabResult> find(String... labs) {
        Instant begin = result.time().earliest().minus(LONGER_THAN_A_DAY);
        Instant end = result.time().latest().plus(LONGER_THAN_A_DAY);
        for (String lab : labs) {
            for (LabResult candidate : facts.resultsOf(lab)) {
                if (candidate.time().latest().isBefore(begin)) {
                    break;
                }
                if (candidate.time().earliest().isBefore(end) && isMatch(candidate)) {
                    return Optional.of(candidate);
                }
            }
        }
        return Optional.empty();
    }

    private boolean isMatch(LabResult candidate) {
        return candidate.comparator() == Comparator.EXACTLY && isOne(candidate.time(), result.time());
    }

    /** The value of a result in the unit, unrounded; empty if the analyte's units do not convert. */
    static Optional<BigDecimal> in(String unit, LabResult result) {
        return result.scale().convert(result.value(), unit);
    }

    /** The exact results of the analyte, the latest first. */
    static List<LabResult> exactResultsOf(String lab, PatientFacts facts) {
        return facts.resultsOf(lab).stream()
                .filter(result -> result.comparator() == Comparator.EXACTLY)
                .toList();
    }

    private boolean isOne(RecordedTime one, RecordedTime other) {
        if (isInstant(one) && isInstant(other)) {
            return !one.earliest().isBefore(other.earliest().minus(TOGETHER))
                    && !one.earliest().isAfter(other.earliest().plus(TOGETHER));
        }
        return one.isDated() && isWithin(dayOf(other.earliest()), one) && isWithin(dayOf(other.latest()), one);
    }

    private static boolean isInstant(RecordedTime time) {
        return time.earliest().equals(time.latest());
    }

    private boolean isWithin(LocalDate day, RecordedTime time) {
        return dayOf(time.earliest()).equals(day) && dayOf(time.latest()).equals(day);
    }

    private LocalDate dayOf(Instant instant) {
        ZoneId zone = facts.zone();
        return LocalDate.ofInstant(instant, zone);
    }
}
