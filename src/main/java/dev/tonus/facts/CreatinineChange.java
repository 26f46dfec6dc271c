package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;

/**
 * How far creatinine stands above its baseline: the lowest final result of the 8th to 365th day before the latest one;
 * for a rise also an earlier one of the last 7 days. Without a baseline nothing is known, and nothing is assumed.
 *
 * <p>Source: the clinical specification of the content, baseline creatinine.
 */
final class CreatinineChange {

    private static final String LAB = "creatinine";
    private static final Period EARLIEST = Period.ofDays(365);
    private static final Period LATEST = Period.ofDays(8);

    /** The day itself is no baseline, an earlier time of it may be. */
    private static final Period ANY_EARLIER = Period.ZERO;

    private CreatinineChange() {}

    /** The latest creatinine less its baseline, in the unit of the latest (mg/dL or µmol/L). */
    static Optional<LabResult> rise(PatientFacts facts) {
        return latest(facts)
                .flatMap(latest -> lowest(latest, ANY_EARLIER, facts).flatMap(baseline -> baseline.scale()
                        .convert(baseline.value(), latest.value().unit())
                        .map(before -> new DerivedResult(
                                        "creatinine-rise", latest.value().unit(), latest.printedUnit(), latest.scale())
                                .from(latest.value().value().subtract(before), since(baseline), latest, baseline))));
    }

    /** The latest creatinine divided by its baseline (1). */
    static Optional<LabResult> ratio(PatientFacts facts) {
        return latest(facts)
                .flatMap(latest -> lowest(latest, LATEST, facts).flatMap(baseline -> quotient(latest, baseline)
                        .map(ratio -> DerivedResult.in("ratio", "× baseline", "creatinine-ratio")
                                .from(ratio, since(baseline), latest, baseline))));
    }

    /** Whether creatinine rose by 0.3 mg/dL or to 1.5 times within the 7 days before its latest result. */
    static boolean isUnsteady(PatientFacts facts) {
        Optional<LabResult> latest = latest(facts);
        return latest.flatMap(now -> Sample.exactResultsOf(LAB, facts).stream()
                        .filter(before -> isBetween(before, now, Period.ofDays(7), ANY_EARLIER, facts))
                        .filter(before -> hasRisen(now, before))
                        .findFirst())
                .isPresent();
    }

    private static boolean hasRisen(LabResult now, LabResult before) {
        BigDecimal difference = Sample.in("mg/dL", now)
                .flatMap(later -> Sample.in("mg/dL", before).map(later::subtract))
                .orElse(BigDecimal.ZERO);
        boolean byDifference = difference.compareTo(new BigDecimal("0.3")) >= 0;
        return byDifference
                || quotient(now, before)
                        .filter(ratio -> ratio.compareTo(new BigDecimal("1.5")) >= 0)
                        .isPresent();
    }

    private static Optional<BigDecimal> quotient(LabResult now, LabResult before) {
        return before.scale()
                .convert(before.value(), now.value().unit())
                .filter(baseline -> baseline.signum() > 0)
                .map(baseline -> now.value().value().divide(baseline, MathContext.DECIMAL64));
    }

    private static String since(LabResult baseline) {
        return "baseline " + baseline.display() + " of " + baseline.time().text();
    }

    private static Optional<LabResult> latest(PatientFacts facts) {
        return facts.resultsOf(LAB).stream().findFirst().filter(Derivations::isExact);
    }

    private static Optional<LabResult> lowest(LabResult latest, Period before, PatientFacts facts) {
        return Sample.exactResultsOf(LAB, facts).stream()
                .filter(result -> !result.preliminary())
                .filter(result -> isBetween(result, latest, EARLIEST, before, facts))
                .min((one, other) -> quotient(one, other)
                        .map(ratio -> ratio.compareTo(BigDecimal.ONE))
                        .orElse(0));
    }

    /** Whether the result is earlier than the other by at least and at most so many days. */
    private static boolean isBetween(
            LabResult result, LabResult later, Period longest, Period shortest, PatientFacts facts) {
        Instant from = RecordedTime.startOfWindow(later.time().earliest(), longest, facts.zone());
        Instant end = shortest.isZero()
                ? later.time().earliest()
                : RecordedTime.startOfWindow(later.time().earliest(), shortest.minusDays(1), facts.zone());
        return !result.time().earliest().isBefore(from)
                && result.time().latest().isBefore(end);
    }
}
