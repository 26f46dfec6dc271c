package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The estimated glomerular filtration rate in mL/min/1.73 m²: the reported one, unless a creatinine of a later day came
 * without one; then CKD-EPI 2021 from creatinine, age and sex.
 *
 * <p>142 × min(Scr/κ, 1)^α × max(Scr/κ, 1)^−1.200 × 0.9938^age × 1.012 [if female]; Scr in mg/dL; κ 0.7 female, 0.9
 * male; α −0.241 female, −0.302 male; adults; no race term. Source: Inker LA et al. N Engl J Med 2021;385:1737–1749.
 */
final class GfrDerivation {

    private static final String UNIT = "mL/min/{1.73_m2}";
    private static final String PRINTED_UNIT = "mL/min/1.73 m²";
    private static final List<String> REPORTED = List.of(
            "egfr-ckd-epi-2021", "egfr-ckd-epi-2009-or-unspecified-year", "egfr-formula-not-stated", "egfr-mdrd");

    private static final Set<String> UNSTEADY = Set.of("acute-kidney-injury", "dialysis");
    private static final Set<String> DIALYSIS = Set.of("hemodialysis", "peritoneal-dialysis", "dialysis-service");
    private static final Period DIALYSIS_COUNTS = Period.ofDays(90);
    private static final Set<Comparator> ABOVE = Set.of(Comparator.ABOVE, Comparator.AT_LEAST);

    private GfrDerivation() {}

    /**
     * The rate. While it is not steady it is an upper bound: it may restrict a suggestion and never allow one; and what
     * a laboratory reported as above a number says nothing then.
     */
    static Optional<LabResult> egfr(PatientFacts facts) {
        Optional<LabResult> rate = reportedOrCalculated(facts);
        return isSteady(facts)
                ? rate
                : rate.filter(found -> !ABOVE.contains(found.comparator())).map(GfrDerivation::upperBound);
    }

    private static LabResult upperBound(LabResult rate) {
        return rate.comparator() == Comparator.BELOW ? rate : rate.bounding(Comparator.AT_MOST);
    }

    /** Whether kidney function holds still: no acute kidney injury, no dialysis, no rise of creatinine in 7 days. */
    static boolean isSteady(PatientFacts facts) {
        return !CreatinineChange.isUnsteady(facts)
                && facts.conditions().stream().noneMatch(condition -> condition.active() && condition.isAnyOf(UNSTEADY))
                && facts.procedures().stream().noneMatch(procedure -> mayBeRecentDialysis(procedure, facts));
    }

    /** Whether it is a dialysis that is not known to be older than 90 days. */
    private static boolean mayBeRecentDialysis(Procedure procedure, PatientFacts facts) {
        Instant start = RecordedTime.startOfWindow(facts.asOf(), DIALYSIS_COUNTS, facts.zone());
        return procedure.isAnyOf(DIALYSIS) && procedure.performed().within(start, Instant.MAX) != Verdict.NOT_MET;
    }

    private static Optional<LabResult> reportedOrCalculated(PatientFacts facts) {
        Optional<LabResult> reported = latestReported(facts);
        return facts.resultsOf("creatinine").stream()
                .findFirst()
                .filter(creatinine -> reported.map(egfr -> isOfALaterDay(creatinine, egfr, facts))
                        .orElse(true))
                .flatMap(creatinine -> calculated(creatinine, facts))
                .or(() -> reported.map(GfrDerivation::renamed));
    }

    private static Optional<LabResult> latestReported(PatientFacts facts) {
        return REPORTED.stream()
                .flatMap(lab -> facts.resultsOf(lab).stream().limit(1))
                .reduce((one, other) ->
                        one.time().latest().isBefore(other.time().latest()) ? other : one);
    }

    private static boolean isOfALaterDay(LabResult creatinine, LabResult egfr, PatientFacts facts) {
        return egfr.time().notAfter(creatinine.time(), facts.zone()) == Verdict.MET
                && creatinine.time().notAfter(egfr.time(), facts.zone()) != Verdict.MET;
    }

    private static LabResult renamed(LabResult egfr) {
        return new LabResult(
                "egfr",
                egfr.references(),
                egfr.comparator(),
                egfr.value(),
                egfr.printedUnit(),
                egfr.scale(),
                egfr.time(),
                ReferenceRange.NONE,
                egfr.preliminary(),
                "reported");
    }

    private static Optional<LabResult> calculated(LabResult creatinine, PatientFacts facts) {
        Demographics patient = facts.patient();
        if (!patient.isOfKnownSex() || !patient.birth().isDated() || creatinine.comparator() != Comparator.EXACTLY) {
            return Optional.empty();
        }
        int age = patient.ageOn(creatinine.time().earliest(), facts.zone());
        return creatinine
                .scale()
                .convert(creatinine.value(), "mg/dL")
                .map(value -> result(creatinine, ckdEpi2021(value.doubleValue(), age, patient.sex() == Sex.FEMALE)));
    }

    /** The rate in mL/min/1.73 m² from creatinine in mg/dL and age in whole years. */
    static double ckdEpi2021(double creatinine, int age, boolean female) {
        double ratio = creatinine / (female ? 0.7 : 0.9);
        double alpha = female ? -0.241 : -0.302;
        double rate = 142 * Math.pow(Math.min(ratio, 1), alpha) * Math.pow(Math.max(ratio, 1), -1.200);
        return rate * Math.pow(0.9938, age) * (female ? 1.012 : 1);
    }

    private static LabResult result(LabResult creatinine, double rate) {
        return new LabResult(
                "egfr",
                creatinine.references(),
                Comparator.EXACTLY,
                new Quantity(new BigDecimal(rate, MathContext.DECIMAL64), UNIT),
                PRINTED_UNIT,
                UnitScale.only(UNIT),
                creatinine.time(),
                ReferenceRange.NONE,
                creatinine.preliminary(),
                "CKD-EPI 2021 from creatinine " + creatinine.display());
    }
}
