package dev.tonus.reasoning;

import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How does the latest valid result of a lab stand to a limit, and was there one at all? */
final class LabQuestion {

    /** A result from before the onset of the symptom counts no longer when it is older than this. */
    private static final Period OLDEST_BEFORE_ONSET = Period.ofDays(90);

    private final Chart chart;
    private final PatientFacts facts;
    private final String lab;
    private final LabWindow window;

    LabQuestion(Chart chart, String lab, LabWindow window) {
        this.chart = chart;
        this.facts = chart.facts();
        this.lab = lab;
        this.window = window;
    }

    /** Does the latest valid result lie beyond the limit, or any of those that count? */
    Judgement standsTo(Limit limit, boolean any) {
        List<LabResult> counting = counting(limit.preliminaryAllowed());
        if (counting.isEmpty()) {
            return restricting(limit).orElseGet(() -> Judgement.unknown(gap()));
        }
        return any
                ? Judgement.anyOf(
                        counting.stream().map(result -> answer(result, limit)).toList())
                : answer(counting.get(0), limit);
    }

    /** Was none measured in the window, nor ordered within the time? Met only from a complete answer. */
    Judgement isMissing(Optional<Period> orOrderedWithin) {
        if (!counting(true).isEmpty()) {
            return Judgement.NOT_MET;
        }
        DataGap missing = gap();
        Judgement notMeasured = missing.status().isForgivable() ? Judgement.met(List.of()) : Judgement.unknown(missing);
        return orOrderedWithin
                .map(within -> Judgement.allOf(List.of(notMeasured, isNotOrdered(within))))
                .orElse(notMeasured);
    }

    private Judgement isNotOrdered(Period within) {
        List<String> labs = DerivedLab.parse(lab).map(DerivedLab::inputs).orElse(List.of(lab));
        Verdict ordered = Verdict.any(facts.labOrders().stream()
                .filter(order -> labs.stream().anyMatch(order.labs()::contains))
                .map(order -> order.ordered().within(chart.startOf(within), Instant.MAX))
                .toList());
        Judgement notOrdered = Judgement.of(
                ordered.negated(),
                () -> new DataGap(
                        Input.ORDERS.key(), GapStatus.UNDATED, "When a test was ordered is not recorded precisely"));
        return notOrdered.isMet()
                ? chart.gapOf(Input.ORDERS).map(Judgement::unknown).orElse(notOrdered)
                : notOrdered;
    }

    private List<LabResult> counting(boolean preliminaryAllowed) {
        List<LabResult> results = chart.resultsOf(lab);
        if (results.isEmpty()) {
            return results;
        }
        List<LabResult> counting = new ArrayList<>();
        for (LabResult result : results) {
            if ((preliminaryAllowed || !result.preliminary()) && counts(result)) {
                counting.add(result);
            }
        }
        return counting;
    }

    private boolean counts(LabResult result) {
        if (!window.sinceOnsetOf().isEmpty()) {
            return latestOnset().notAfter(result.time(), facts.zone()) == Verdict.MET;
        }
        return isSince(result, chart.startOf(window.within())) || countsBeforeOnset(result);
    }

    private RecordedTime latestOnset() {
        return facts.conditions().stream()
                .filter(condition -> condition.isAnyOf(window.sinceOnsetOf()))
                .map(Condition::onset)
                .filter(RecordedTime::isDated)
                .max(Comparator.comparing(RecordedTime::latest))
                .orElse(RecordedTime.UNDATED);
    }

    private boolean countsBeforeOnset(LabResult result) {
        RecordedTime onset = chart.symptoms().onset();
        return !window.beforeOnset().isZero()
                && onset.isDated()
                && isSince(result, chart.startOf(OLDEST_BEFORE_ONSET))
                && isSince(result, RecordedTime.startOfWindow(onset.earliest(), window.beforeOnset(), facts.zone()));
    }

    /** Why no result counts. */
    private DataGap gap() {
        return new LabGap(chart, lab, window).find();
    }

    private static boolean isSince(LabResult result, Instant start) {
        return !result.time().earliest().isBefore(start);
    }

    private Judgement answer(LabResult result, Limit limit) {
        return Judgement.of(verdict(result, limit), () -> undecided(result, limit))
                .on(new Ground.OfLab(result, limit, chart.nameOf(lab)));
    }

    private DataGap undecided(LabResult result, Limit limit) {
        boolean rangeMissing =
                limit.basis() == Basis.LAB_RANGE && ownLimit(result, limit).isEmpty();
        if (rangeMissing) {
            return new DataGap(lab, GapStatus.EMPTY, chart.nameOf(lab) + " was reported without a reference range");
        }
        boolean measured = result.method().isEmpty();
        String fault = measured ? " was reported without an exact value" : " is only known as " + result.display();
        return new DataGap(lab, GapStatus.UNREADABLE, chart.nameOf(lab) + fault);
    }

    /** An older result may show what rules something out; it never shows that nothing does. */
    private Optional<Judgement> restricting(Limit limit) {
        for (LabResult result : chart.resultsOf(lab)) {
            if (!result.preliminary()) {
                return isSince(result, chart.startOf(window.mayRestrictFor()))
                        ? Optional.of(answer(result, limit)).filter(Judgement::isMet)
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    private static Verdict verdict(LabResult result, Limit limit) {
        Optional<Quantity> ownRange = limit.basis() == Basis.ABSOLUTE ? Optional.empty() : ownLimit(result, limit);
        boolean rangeDecides = limit.basis() == Basis.LAB_RANGE || limit.basis() == Basis.LAB_RANGE_FIRST;
        if (rangeDecides && ownRange.isPresent()) {
            return beyond(result, ownRange.get(), limit.relation());
        }
        Verdict beyondOurs = limit.findFor(result.method(), result.value().unit())
                .map(ours -> beyond(result, ours, limit.relation()))
                .orElse(Verdict.UNKNOWN);
        boolean rangeCounts = limit.basis() == Basis.AND_LAB_RANGE && ownRange.isPresent();
        return rangeCounts
                ? beyondOurs.and(
                        beyond(result, ownRange.get(), limit.relation().isLow() ? Relation.BELOW : Relation.ABOVE))
                : beyondOurs;
    }

    private static Optional<Quantity> ownLimit(LabResult result, Limit limit) {
        Optional<Quantity> own = limit.relation().isLow()
                ? result.range().findLow()
                : result.range().findHigh();
        return own.filter(quantity -> result.inUnitOfResult(quantity).isPresent());
    }

    private static Verdict beyond(LabResult result, Quantity limit, Relation relation) {
        Optional<BigDecimal> value = result.scale().convert(result.value(), limit.unit());
        return value.map(number -> relation.holds(number, result.comparator(), limit.value()))
                .orElse(Verdict.UNKNOWN);
    }
}
