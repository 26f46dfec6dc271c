package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Instant;
import java.time.Period;
import java.util.Optional;

/**
 * Creatinine clearance after Cockcroft and Gault in mL/min, not per 1.73 m²: (140 − age) × weight kg ÷ (72 × creatinine
 * mg/dL) × 0.85 [if female], with the actual weight of the last 365 days. Where weight is missing the eGFR stands in,
 * and the method says so. From a body mass index of 30 kg/m² on, the actual weight makes the value too high: it is an
 * upper bound, which may restrict a suggestion and never allow one.
 *
 * <p>Source: medicalalgorithms.com; Cockcroft DW, Gault MH. Nephron 1976.
 */
final class ClearanceDerivation {

    private static final String UNIT = "mL/min";
    private static final DerivedResult RESULT = DerivedResult.in(UNIT, UNIT, "creatinine-clearance");
    private static final Period WEIGHT_COUNTS = Period.ofDays(365);
    private static final BigDecimal OBESE = new BigDecimal("30");

    private ClearanceDerivation() {}

    static Optional<LabResult> clearance(PatientFacts facts) {
        return cockcroftGault(facts).or(() -> GfrDerivation.egfr(facts).map(ClearanceDerivation::standIn));
    }

    private static LabResult standIn(LabResult egfr) {
        return new DerivedResult("creatinine-clearance", UNIT, egfr.printedUnit(), UnitScale.only(UNIT))
                .bounded(
                        egfr.comparator(),
                        egfr.value().value(),
                        "eGFR in place of creatinine clearance, weight or creatinine is not known",
                        egfr);
    }

    private static Optional<LabResult> cockcroftGault(PatientFacts facts) {
        Optional<LabResult> creatinine =
                facts.resultsOf("creatinine").stream().findFirst().filter(Derivations::isExact);
        boolean known =
                facts.patient().isOfKnownSex() && facts.patient().birth().isDated();
        return creatinine.filter(latest -> known).flatMap(latest -> recent("body-weight", facts)
                .flatMap(weight -> cockcroftGault(latest, weight, facts)));
    }

    private static Optional<LabResult> recent(String lab, PatientFacts facts) {
        Instant start = RecordedTime.startOfWindow(facts.asOf(), WEIGHT_COUNTS, facts.zone());
        return Sample.exactResultsOf(lab, facts).stream()
                .findFirst()
                .filter(result -> !result.time().earliest().isBefore(start));
    }

    private static Optional<LabResult> cockcroftGault(LabResult creatinine, LabResult weight, PatientFacts facts) {
        Demographics patient = facts.patient();
        int age = patient.ageOn(creatinine.time().earliest(), facts.zone());
        String method = "Cockcroft–Gault from creatinine " + creatinine.display() + " and weight " + weight.display()
                + " of " + weight.time().text();
        boolean bound = isObese(facts) || !GfrDerivation.isSteady(facts);
        return Sample.in("mg/dL", creatinine)
                .filter(milligrams -> milligrams.signum() > 0)
                .flatMap(milligrams -> Sample.in("kg", weight)
                        .map(kilograms -> cockcroftGault(milligrams, kilograms, age, patient.sex() == Sex.FEMALE)))
                .map(rate -> RESULT.bounded(
                        bound ? Comparator.AT_MOST : Comparator.EXACTLY, rate, method, creatinine, weight));
    }

    /** The clearance in mL/min from creatinine in mg/dL, weight in kg and age in whole years. */
    static BigDecimal cockcroftGault(BigDecimal creatinine, BigDecimal weight, int age, boolean female) {
        BigDecimal male = weight.multiply(BigDecimal.valueOf(140L - age))
                .divide(creatinine.multiply(BigDecimal.valueOf(72)), MathContext.DECIMAL64);
        return female ? male.multiply(new BigDecimal("0.85")) : male;
    }

    private static boolean isObese(PatientFacts facts) {
        return recent("bmi", facts)
                .filter(bmi -> bmi.value().value().compareTo(OBESE) >= 0)
                .isPresent();
    }
}
