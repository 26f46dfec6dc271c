package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Optional;

/** An enzyme as a multiple of the laboratory's upper limit of normal (ULN), each in its own unit. */
final class UlnMultiple {

    static final String UNIT = "xULN";

    private UlnMultiple() {}

    /** Alanine aminotransferase as a multiple; without a limit of the laboratory there is none. */
    static Optional<LabResult> ofAlt(PatientFacts facts) {
        return facts.resultsOf("alt").stream().findFirst().flatMap(alt -> of(alt, "alt-times-uln"));
    }

    /** The multiple; empty if the laboratory gave no upper limit above zero. */
    static Optional<LabResult> of(LabResult result, String lab) {
        return result.range()
                .findHigh()
                .flatMap(result::inUnitOfResult)
                .filter(limit -> limit.signum() > 0)
                .map(limit -> multiple(
                        result,
                        lab,
                        result.value().value().divide(limit, MathContext.DECIMAL64),
                        "upper limit " + limit.toPlainString()));
    }

    static LabResult multiple(LabResult result, String lab, BigDecimal ratio, String method) {
        return DerivedResult.in(UNIT, "× ULN", lab)
                .bounded(result.comparator(), ratio, result.display() + ", " + method, result);
    }
}
