package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;

/**
 * Creatine kinase as a multiple of the laboratory's upper limit of normal (ULN). Without one, 200 U/L is assumed and the
 * multiple is held back: at most 4 below 1,500 U/L and at most 10 below 5,000 U/L, so that an assumed limit never makes a
 * result look worse than its number alone allows.
 */
final class CkDerivation {

    private static final String LAB = "ck-times-uln";
    private static final BigDecimal ASSUMED_ULN = new BigDecimal("200");
    private static final BigDecimal WARNING_FROM = new BigDecimal("1500");
    private static final BigDecimal CRITICAL_FROM = new BigDecimal("5000");
    private static final BigDecimal MOST_FOR_INFORMATION = new BigDecimal("4");
    private static final BigDecimal MOST_FOR_WARNING = BigDecimal.TEN;

    /** How long after the last statin a CK must be drawn to show that it stays high without it (8 wk). */
    private static final Period LATE = Period.ofWeeks(8);

    private CkDerivation() {}

    static Optional<LabResult> timesUln(PatientFacts facts) {
        return facts.resultsOf("creatine-kinase").stream().findFirst().flatMap(ck -> UlnMultiple.of(ck, LAB)
                .or(() -> assumed(ck)));
    }

    private static Optional<LabResult> assumed(LabResult ck) {
        return ck.scale()
                .convert(ck.value(), "U/L")
                .map(value -> UlnMultiple.multiple(
                        ck, LAB, heldBack(value), "no range given, upper limit assumed as 200 U/L"));
    }

    private static BigDecimal heldBack(BigDecimal unitsPerLiter) {
        BigDecimal ratio = unitsPerLiter.divide(ASSUMED_ULN, MathContext.DECIMAL64);
        if (unitsPerLiter.compareTo(WARNING_FROM) < 0) {
            return ratio.min(MOST_FOR_INFORMATION);
        }
        return unitsPerLiter.compareTo(CRITICAL_FROM) < 0 ? ratio.min(MOST_FOR_WARNING) : ratio;
    }

    /**
     * The multiple of a CK that was drawn 8 weeks or more after every statin had ended; empty while one is taken, before
     * that time, without a statin, and if the end of one is not recorded.
     */
    static Optional<LabResult> lateAfterStatin(PatientFacts facts) {
        List<MedicationUse> statins = facts.medications().stream()
                .filter(use -> use.drug().holdsAnyOf(StatinIntensity.STATINS))
                .toList();
        boolean ended = !statins.isEmpty()
                && statins.stream()
                        .allMatch(use -> use.hasEnded(facts.asOf()) && use.end().isDated());
        return timesUln(facts)
                .filter(ck -> ended && statins.stream().allMatch(use -> isLate(ck, use, facts)))
                .map(ck -> ck.named("ck-late-after-statin"));
    }

    private static boolean isLate(LabResult ck, MedicationUse statin, PatientFacts facts) {
        Instant start = RecordedTime.startOfWindow(ck.time().earliest(), LATE.minusDays(1), facts.zone());
        return statin.end().latest().isBefore(start);
    }
}
