package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;

/**
 * How far a pregnancy is, in weeks (wk) with the days as a fraction: an observed gestational age carried forward, else 280
 * days less the days to the due date, else the weeks of a diagnosis (ICD-10-CM Z3A) carried forward, else the days since
 * the last period. Below 0 and above 44 weeks there is none, nor after a delivery.
 *
 * <p>Source: StatPearls (280 days from the first day of the last period).
 */
final class GestationalAge {

    private static final String LAB = "gestational-age";
    private static final String OBSERVED = "gestational-age-observed";
    private static final String LAST_PERIOD = "last-menstrual-period";

    /** Concepts of diagnoses that say the week, {@code weeks-of-gestation:25}. */
    private static final String WEEK = "weeks-of-gestation:";

    private static final int WHOLE = 280;
    private static final int LONGEST_WEEKS = 44;
    private static final BigDecimal A_WEEK = new BigDecimal("7");
    private static final DerivedResult RESULT = DerivedResult.in("wk", "weeks of pregnancy", LAB);

    private final PatientFacts facts;
    private final LocalDate today;

    private GestationalAge(PatientFacts facts) {
        this.facts = facts;
        this.today = LocalDate.ofInstant(facts.asOf(), facts.zone());
    }

    static Optional<LabResult> weeks(PatientFacts facts) {
        GestationalAge age = new GestationalAge(facts);
        return Stream.of(age.observed(), age.fromDueDate(), age.fromDiagnosis(), age.fromLastPeriod())
                .flatMap(Optional::stream)
                .findFirst();
    }

    private Optional<LabResult> observed() {
        return Sample.exactResultsOf(OBSERVED, facts).stream().findFirst().flatMap(result -> Sample.in("d", result)
                .flatMap(days -> result(
                        days.intValue() + daysSince(result.time()), "observed", result.time(), result.references())));
    }

    private Optional<LabResult> fromDueDate() {
        return latest(Pregnancy.DUE_DATE)
                .flatMap(due -> result(
                        WHOLE + daysSince(due.value()),
                        "from the due date " + due.value().text(),
                        due.recorded(),
                        List.of(due.reference())));
    }

    private Optional<LabResult> fromLastPeriod() {
        return latest(LAST_PERIOD)
                .flatMap(period -> result(
                        daysSince(period.value()),
                        "from the last period " + period.value().text(),
                        period.recorded(),
                        List.of(period.reference())));
    }

    private Optional<LabResult> fromDiagnosis() {
        return facts.conditions().stream()
                .filter(condition -> weekOf(condition).isPresent() && isDay(condition.onset()))
                .max(Comparator.comparing(condition -> condition.onset().latest()))
                .flatMap(condition -> result(
                        weekOf(condition).orElseThrow() * A_WEEK.intValue() + daysSince(condition.onset()),
                        "from a diagnosis of " + condition.onset().text(),
                        condition.onset(),
                        List.of(condition.reference())));
    }

    private static OptionalInt weekOf(Condition condition) {
        return condition.concepts().stream()
                .filter(concept -> concept.startsWith(WEEK))
                .mapToInt(concept -> Integer.parseInt(concept.substring(WEEK.length())))
                .max();
    }

    private Optional<DatedFinding> latest(String lab) {
        return facts.datedFindings().stream()
                .filter(finding -> finding.lab().equals(lab) && isDay(finding.value()))
                .max(Comparator.comparing(finding -> finding.recorded().latest()));
    }

    private boolean isDay(RecordedTime time) {
        return time.isDated() && dayOf(time).equals(LocalDate.ofInstant(time.latest(), facts.zone()));
    }

    private LocalDate dayOf(RecordedTime time) {
        return LocalDate.ofInstant(time.earliest(), facts.zone());
    }

    private int daysSince(RecordedTime time) {
        return Math.toIntExact(ChronoUnit.DAYS.between(dayOf(time), today));
    }

    private Optional<LabResult> result(int days, String method, RecordedTime said, List<String> references) {
        boolean possible = days >= 0 && days <= LONGEST_WEEKS * A_WEEK.intValue();
        boolean over = Pregnancy.lastDelivery(facts)
                .filter(delivery -> said.notAfter(delivery, facts.zone()) == Verdict.MET)
                .isPresent();
        BigDecimal weeks = BigDecimal.valueOf(days).divide(A_WEEK, MathContext.DECIMAL64);
        RecordedTime now = RecordedTime.at(facts.asOf(), facts.zone());
        return possible && !over
                ? Optional.of(RESULT.of(dev.tonus.facts.Comparator.EXACTLY, weeks, method, now, references))
                : Optional.empty();
    }
}
