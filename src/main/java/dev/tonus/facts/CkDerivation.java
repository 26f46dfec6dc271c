package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/**
 * Creatine kinase as a multiple of the laboratory's upper limit of normal (ULN). Without one, 200 U/L is assumed and the
 * multiple is held back: at most 4 below 1,500 U/L and at most 10 below 5,000 U/L, so that an assumed limit never makes a
 * result look worse than its number alone allows.
 */
final class CkDerivation {

    private static final String UNIT = "xULN";
    private static final BigDecimal ASSUMED_ULN = new BigDecimal("200");
    private static final BigDecimal WARNING_FROM = new BigDecimal("1500");
    private static final BigDecimal CRITICAL_FROM = new BigDecimal("5000");
    private static final BigDecimal MOST_FOR_INFORMATION = new BigDecimal("4");
    private static final BigDecimal MOST_FOR_WARNING = BigDecimal.TEN;

    private CkDerivation() {}

    static Optional<LabResult> timesUln(PatientFacts facts) {
        return facts.resultsOf("creatine-kinase").stream().findFirst().flatMap(CkDerivation::timesUln);
    }

    private static Optional<LabResult> timesUln(LabResult ck) {
        Optional<BigDecimal> uln =
                ck.range().findHigh().flatMap(ck::inUnitOfResult).filter(limit -> limit.signum() > 0);
        if (uln.isPresent()) {
            return uln.map(limit -> result(
                    ck,
                    ck.value().value().divide(limit, MathContext.DECIMAL64),
                    "upper limit " + limit.toPlainString()));
        }
        return ck.scale()
                .convert(ck.value(), "U/L")
                .map(value -> result(ck, heldBack(value), "no range given, upper limit assumed as 200 U/L"));
    }

    private static BigDecimal heldBack(BigDecimal unitsPerLiter) {
        BigDecimal ratio = unitsPerLiter.divide(ASSUMED_ULN, MathContext.DECIMAL64);
        if (unitsPerLiter.compareTo(WARNING_FROM) < 0) {
            return ratio.min(MOST_FOR_INFORMATION);
        }
        return unitsPerLiter.compareTo(CRITICAL_FROM) < 0 ? ratio.min(MOST_FOR_WARNING) : ratio;
    }

    private static LabResult result(LabResult ck, BigDecimal ratio, String method) {
        return new LabResult(
                "ck-times-uln",
                ck.references(),
                ck.comparator(),
                new Quantity(ratio, UNIT),
                "× ULN",
                UnitScale.only(UNIT),
                ck.time(),
                ReferenceRange.NONE,
                ck.preliminary(),
                ck.display() + ", " + method);
    }
}
