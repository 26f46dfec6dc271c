package dev.tonus.facts;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Which calcium decides: ionized calcium within 72 h (three days) of the total, else total calcium adjusted for an albumin within three
 * days. The formula may only raise the value, that is, rescue a false alarm.
 *
 * <p>US: Ca + 0.8 × (4.0 − albumin g/dL) mg/dL; SI: Ca + 0.02 × (40 − albumin g/L) mmol/L, in the family in which calcium
 * was reported. Source: reference.medscape.com calculator 267.
 */
final class CalciumDerivation {

    private static final Duration IONIZED_DECIDES = Duration.ofDays(3);
    private static final Duration ALBUMIN_FITS = Duration.ofDays(3);

    private static final String ADJUSTED = "adjusted";

    private CalciumDerivation() {}

    static Optional<LabResult> calcium(PatientFacts facts) {
        Optional<LabResult> total = latest(facts, "calcium-total");
        Optional<LabResult> ionized = latest(facts, "calcium-ionized").filter(result -> decides(result, total));
        if (ionized.isPresent()) {
            return ionized.map(result -> derived(result, "calcium", "ionized", result.value(), result.references()));
        }
        return total.flatMap(result -> albuminNear(result, facts).flatMap(albumin -> adjusted(result, albumin)));
    }

    /**
     * Total calcium as the formula gives it, which may be lower than measured where albumin is high: reason to measure
     * ionized calcium and nothing else. Empty where ionized calcium decides.
     */
    static Optional<LabResult> byFormula(PatientFacts facts) {
        return calcium(facts)
                .filter(calcium -> calcium.method().equals(ADJUSTED))
                .flatMap(calcium -> latest(facts, "calcium-total"))
                .flatMap(total -> albuminNear(total, facts)
                        .flatMap(albumin -> adjusted(total, albumin, "calcium-by-formula", "by formula", false)));
    }

    static Optional<LabResult> unadjusted(PatientFacts facts) {
        if (calcium(facts).isPresent()) {
            return Optional.empty();
        }
        return latest(facts, "calcium-total")
                .map(result -> derived(result, "calcium-unadjusted", "total", result.value(), result.references()));
    }

    private static Optional<LabResult> latest(PatientFacts facts, String lab) {
        return facts.resultsOf(lab).stream().findFirst();
    }

    private static boolean decides(LabResult ionized, Optional<LabResult> total) {
        return total.map(result -> !ionized.time()
                        .latest()
                        .isBefore(result.time().earliest().minus(IONIZED_DECIDES)))
                .orElse(true);
    }

    private static Optional<LabResult> albuminNear(LabResult total, PatientFacts facts) {
        return facts.resultsOf("albumin").stream()
                .filter(albumin -> isNear(albumin.time(), total.time()))
                .findFirst();
    }

    private static boolean isNear(RecordedTime one, RecordedTime other) {
        return one.within(other.earliest().minus(ALBUMIN_FITS), other.latest().plus(ALBUMIN_FITS)) == Verdict.MET;
    }

    private static Optional<LabResult> adjusted(LabResult total, LabResult albumin) {
        return adjusted(total, albumin, "calcium", ADJUSTED, true);
    }

    private static Optional<LabResult> adjusted(
            LabResult total, LabResult albumin, String lab, String method, boolean onlyUp) {
        boolean molar = UnitFamily.of(total.value().unit()) == UnitFamily.SUBSTANCE;
        String calciumUnit = molar ? "mmol/L" : "mg/dL";
        String albuminUnit = molar ? "g/L" : "g/dL";
        BigDecimal factor = new BigDecimal(molar ? "0.02" : "0.8");
        BigDecimal normal = new BigDecimal(molar ? "40" : "4.0");
        return total.scale().convert(total.value(), calciumUnit).flatMap(calcium -> albumin.scale()
                .convert(albumin.value(), albuminUnit)
                .map(measured -> normal.subtract(measured).multiply(factor))
                .map(rise -> onlyUp ? rise.max(BigDecimal.ZERO) : rise)
                .map(rise -> derived(
                        total,
                        lab,
                        method,
                        new Quantity(rise.signum() == 0 ? calcium : calcium.add(rise), calciumUnit),
                        joined(total.references(), albumin.references()))));
    }

    private static List<String> joined(List<String> some, List<String> others) {
        List<String> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }

    private static LabResult derived(
            LabResult from, String lab, String method, Quantity value, List<String> references) {
        boolean sameUnit = value.unit().equals(from.value().unit());
        return new LabResult(
                lab,
                references,
                from.comparator(),
                value,
                sameUnit ? from.printedUnit() : value.unit(),
                from.scale(),
                from.time(),
                from.range(),
                from.preliminary(),
                method);
    }
}
