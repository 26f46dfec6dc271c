package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Map;
import java.util.Optional;

/**
 * What urea says about water, from one specimen.
 *
 * <p>BUN:creatinine: urea nitrogen mg/dL ÷ creatinine mg/dL where urea was reported as a mass (urea itself ÷ 2.14 is
 * urea nitrogen), else urea mmol/L ÷ creatinine mmol/L. Source: yingtongli.me 2022-09-20 and, for 2.14,
 * labtestsguide.com. The factors 0.357 and 0.0884 relate the two.
 *
 * <p>Calculated osmolarity in mmol/L: 1.86 × (Na + K) + 1.15 × glucose + urea + 14, all in mmol/L. Source: Hooper L et
 * al. BMJ Open 2015;5:e008846.
 */
final class UreaDerivation {

    private static final String[] UREA = {"urea-nitrogen", "urea"};
    private static final String[] GLUCOSE = {"glucose", "glucose-molar", "glucose-fasting"};
    private static final String MOLAR = "mmol/L";
    private static final String MASS = "mg/dL";

    /** mg of urea in 1 mg of urea nitrogen. */
    private static final BigDecimal UREA_IN_NITROGEN = new BigDecimal("2.14");

    /** A ratio of mg/dL is so many times one of mmol/L. */
    private static final BigDecimal MASS_IN_MOLAR =
            new BigDecimal("0.0884").divide(new BigDecimal("0.357"), MathContext.DECIMAL64);

    private static final String RATIO = "ratio";
    private static final String MOLAR_RATIO = "mmol/mmol";
    static final UnitScale RATIOS = new UnitScale(RATIO, Map.of(RATIO, BigDecimal.ONE, MOLAR_RATIO, MASS_IN_MOLAR));

    private static final BigDecimal IONS = new BigDecimal("1.86");
    private static final BigDecimal SUGAR = new BigDecimal("1.15");
    private static final BigDecimal REST = new BigDecimal("14");

    private UreaDerivation() {}

    /** Urea nitrogen or urea per creatinine, of the latest creatinine that was measured together with it. */
    static Optional<LabResult> ratio(PatientFacts facts) {
        return Sample.exactResultsOf("creatinine", facts).stream()
                .flatMap(creatinine ->
                        new Sample(facts, creatinine).find(UREA).flatMap(urea -> ratio(urea, creatinine)).stream())
                .findFirst();
    }

    private static Optional<LabResult> ratio(LabResult urea, LabResult creatinine) {
        boolean molar = UnitFamily.of(urea.value().unit()) == UnitFamily.SUBSTANCE;
        String unit = molar ? MOLAR : MASS;
        Optional<BigDecimal> upper = molar ? Sample.in(MOLAR, urea) : nitrogen(urea);
        return upper.flatMap(above -> Sample.in(unit, creatinine)
                .filter(below -> below.signum() > 0)
                .map(below -> new DerivedResult(
                                "bun-creatinine-ratio",
                                molar ? MOLAR_RATIO : RATIO,
                                molar ? MOLAR_RATIO : "mg/mg",
                                RATIOS)
                        .from(
                                above.divide(below, MathContext.DECIMAL64),
                                "from " + urea.display() + " and creatinine " + creatinine.display(),
                                creatinine,
                                urea)));
    }

    /** Urea nitrogen in mg/dL. */
    private static Optional<BigDecimal> nitrogen(LabResult urea) {
        Optional<BigDecimal> mass = Sample.in(MASS, urea);
        return urea.lab().equals("urea") ? mass.map(Derivations.over(UREA_IN_NITROGEN)) : mass;
    }

    /** The osmolarity of the latest specimen in which all four were measured. */
    static Optional<LabResult> osmolarity(PatientFacts facts) {
        return Sample.exactResultsOf("sodium", facts).stream()
                .flatMap(sodium -> osmolarity(new Sample(facts, sodium)).stream())
                .findFirst();
    }

    private static Optional<LabResult> osmolarity(Sample sample) {
        LabResult sodium = sample.result();
        return sample.find("potassium").flatMap(potassium -> sample.find(GLUCOSE)
                .flatMap(glucose -> sample.find(UREA).flatMap(urea -> osmolarity(sodium, potassium, glucose, urea)
                        .map(value -> DerivedResult.in(MOLAR, MOLAR, "osmolarity-calculated")
                                .from(value, "calculated", sodium, potassium, glucose, urea)))));
    }

    private static Optional<BigDecimal> osmolarity(
            LabResult sodium, LabResult potassium, LabResult glucose, LabResult urea) {
        return Sample.in(MOLAR, sodium).flatMap(na -> Sample.in(MOLAR, potassium)
                .flatMap(k -> Sample.in(MOLAR, glucose).flatMap(sugar -> Sample.in(MOLAR, urea)
                        .map(carbamide -> osmolarity(na, k, sugar, carbamide)))));
    }

    /** The osmolarity in mmol/L, from sodium, potassium, glucose and urea in mmol/L. */
    static BigDecimal osmolarity(BigDecimal sodium, BigDecimal potassium, BigDecimal glucose, BigDecimal urea) {
        return IONS.multiply(sodium.add(potassium))
                .add(SUGAR.multiply(glucose))
                .add(urea)
                .add(REST);
    }
}
