package dev.tonus.facts;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Sodium in mmol/L as it would be without a high glucose of the same specimen: above 300 mg/dL (16.7 mmol/L),
 * Na + 0.016 × (glucose mg/dL − 100). It may show that a low sodium is low because of glucose; a measured sodium below
 * 125 mmol/L is never corrected, so that it stays as urgent as it is. Without a glucose of that specimen there is none.
 *
 * <p>Source: mdcalc.com and fpnotebook.com, after Katz MA, N Engl J Med 1973;289:843.
 */
final class SodiumDerivation {

    private static final BigDecimal FACTOR = new BigDecimal("0.016");
    private static final BigDecimal NORMAL_GLUCOSE = new BigDecimal("100");
    private static final Quantity HIGH_GLUCOSE = Quantity.of("300", "mg/dL");
    private static final BigDecimal HIGH_GLUCOSE_MOLAR = new BigDecimal("16.7");
    private static final BigDecimal DANGEROUS = new BigDecimal("125");

    /** 1 mg/dL of glucose in mmol/L, as the formula takes it. */
    private static final BigDecimal MILLIMOLES = new BigDecimal("0.0555");

    private SodiumDerivation() {}

    static Optional<LabResult> corrected(PatientFacts facts) {
        Optional<LabResult> sodium =
                facts.resultsOf("sodium").stream().findFirst().filter(Derivations::isExact);
        return sodium.flatMap(measured -> new Sample(facts, measured)
                .find("glucose", "glucose-molar", "glucose-fasting")
                .flatMap(glucose -> corrected(measured, glucose)));
    }

    private static Optional<LabResult> corrected(LabResult sodium, LabResult glucose) {
        return sodium.scale().convert(sodium.value(), "mmol/L").flatMap(measured -> milligrams(glucose)
                .map(milligrams -> {
                    if (measured.compareTo(DANGEROUS) < 0) {
                        return result(sodium, measured, "measured, below 125 mmol/L it is not corrected", glucose);
                    }
                    return isHigh(glucose)
                            ? result(sodium, corrected(measured, milligrams), "corrected for " + said(glucose), glucose)
                            : result(sodium, measured, "measured with " + said(glucose), glucose);
                }));
    }

    /** The sodium in mmol/L, from glucose in mg/dL. */
    static BigDecimal corrected(BigDecimal sodium, BigDecimal glucose) {
        return sodium.add(FACTOR.multiply(glucose.subtract(NORMAL_GLUCOSE)));
    }

    private static String said(LabResult glucose) {
        return "glucose " + glucose.display();
    }

    private static boolean isMolar(LabResult glucose) {
        return UnitFamily.of(glucose.value().unit()) == UnitFamily.SUBSTANCE;
    }

    private static boolean isHigh(LabResult glucose) {
        BigDecimal value = glucose.value().value();
        if (isMolar(glucose)) {
            return value.compareTo(HIGH_GLUCOSE_MOLAR) > 0;
        }
        return glucose.inUnitOfResult(HIGH_GLUCOSE)
                .filter(limit -> value.compareTo(limit) > 0)
                .isPresent();
    }

    private static Optional<BigDecimal> milligrams(LabResult glucose) {
        return isMolar(glucose)
                ? glucose.scale().convert(glucose.value(), "mmol/L").map(Derivations.over(MILLIMOLES))
                : glucose.scale().convert(glucose.value(), "mg/dL");
    }

    private static LabResult result(LabResult sodium, BigDecimal value, String method, LabResult glucose) {
        LabResult plain = new DerivedResult("sodium-glucose-corrected", "mmol/L", "mmol/L", sodium.scale())
                .from(value, method, sodium, glucose);
        return plain.withRange(sodium.range());
    }
}
