package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Exposure;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Route;
import dev.tonus.facts.UseStatus;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.DrugWindows;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.UseSpan;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/** Is a drug taken as a criterion asks? All parameters must hold for one exposure. */
final class TakesQuestion {

    private final Chart chart;
    private final PatientFacts facts;
    private final Takes criterion;
    private final RecordedTime onset;

    TakesQuestion(Chart chart, Takes criterion) {
        this.chart = chart;
        this.facts = chart.facts();
        this.criterion = criterion;
        this.onset = chart.symptoms().onset();
    }

    Judgement answer() {
        return new DrugQuestion(chart, criterion.drugs(), criterion.routes()).answer(criterion.count(), this::answer);
    }

    private Judgement answer(Exposure exposure) {
        if (!isForReason(exposure.leading(facts.asOf()))) {
            return Judgement.NOT_MET;
        }
        Verdict inTime = inEffect(exposure)
                .and(startedInTime(exposure))
                .and(changedInTime(exposure))
                .and(changedLately(exposure))
                .and(longEnough(exposure));
        Judgement answer = Judgement.allOf(List.of(Judgement.of(inTime, () -> undated(exposure)), dose(exposure)));
        return answer.on(new Ground.OfDrug(exposure.leading(facts.asOf()), exposure.ingredient(), since(exposure)));
    }

    private boolean isForReason(MedicationUse use) {
        return criterion.reasons().isEmpty() || !Collections.disjoint(criterion.reasons(), use.reasons());
    }

    private static DataGap undated(Exposure exposure) {
        return DrugQuestion.gap(
                GapStatus.UNDATED,
                "When " + exposure.ingredient() + " and the symptom began is not recorded precisely");
    }

    private Verdict inEffect(Exposure exposure) {
        if (exposure.isCurrent(facts.asOf())) {
            return Verdict.MET;
        }
        UseSpan span = criterion.span();
        return switch (span.kind()) {
            case CURRENT -> Verdict.NOT_MET;
            case EVER -> Verdict.of(!exposure.start().earliest().isAfter(facts.asOf()));
            case WASHOUT -> washesOut(exposure);
            case OR_STOPPED_WITHIN ->
                stoppedWithin(exposure.last(), span.findStoppedWithin().orElse(Period.ZERO));
        };
    }

    private Verdict washesOut(Exposure exposure) {
        DrugWindows windows = chart.knowledge().windows();
        Period effect = windows.effectOf(exposure.ingredient());
        boolean depot = windows.depots().contains(exposure.ingredient());
        return depot && endedNobodyKnowsWhen(exposure.last())
                ? isWithin(exposure.last().start(), effect)
                : endedWithin(exposure.last(), effect);
    }

    /** An injection without an end was given on the day of its start, at the least. */
    private Verdict stoppedWithin(MedicationUse last, Period period) {
        return last.drug().route() == Route.INJECTABLE && endedNobodyKnowsWhen(last)
                ? isWithin(last.start(), period)
                : endedWithin(last, period);
    }

    private static boolean endedNobodyKnowsWhen(MedicationUse use) {
        return use.status() == UseStatus.ENDED && !use.end().isDated();
    }

    private Verdict endedWithin(MedicationUse use, Period period) {
        if (period.isZero() || !use.hasEnded(facts.asOf())) {
            return Verdict.NOT_MET;
        }
        return isWithin(use.end(), period);
    }

    /** A dose that cannot be read never passes a limit. */
    private Judgement dose(Exposure exposure) {
        return criterion
                .findDose()
                .map(limit -> Judgement.of(
                        exposure.leading(facts.asOf())
                                .dose()
                                .find(exposure.ingredient())
                                .map(limit::holds)
                                .orElse(Verdict.UNKNOWN),
                        () -> DrugQuestion.unreadableDose(exposure.ingredient())))
                .orElse(Judgement.met(List.of()));
    }

    private Verdict startedInTime(Exposure exposure) {
        return criterion.timing().startedBeforeSymptom() ? exposure.start().notAfter(onset, facts.zone()) : Verdict.MET;
    }

    private Verdict changedInTime(Exposure exposure) {
        return criterion
                .timing()
                .findChangedBeforeSymptom()
                .map(within -> Verdict.any(chart.exposures().changesOf(exposure).stream()
                        .map(change -> precedes(change, within))
                        .toList()))
                .orElse(Verdict.MET);
    }

    private Verdict changedLately(Exposure exposure) {
        return criterion
                .timing()
                .findChangedWithin()
                .map(within -> Verdict.any(chart.exposures().changesOf(exposure).stream()
                        .map(change -> isWithin(change, within))
                        .toList()))
                .orElse(Verdict.MET);
    }

    private Verdict isWithin(Change change, Period within) {
        return isWithin(change.when(), within);
    }

    private Verdict isWithin(RecordedTime time, Period period) {
        Instant start = chart.startOf(period);
        return time.isDated() ? time.within(start, Instant.MAX) : Verdict.UNKNOWN;
    }

    /** Did the symptom begin on the day of the change or within the period after it? */
    private Verdict precedes(Change change, Period within) {
        if (!change.when().isDated() || !onset.isDated()) {
            return Verdict.UNKNOWN;
        }
        Instant last = change.when()
                .earliest()
                .atZone(facts.zone())
                .toLocalDate()
                .plus(within)
                .atStartOfDay(facts.zone())
                .toInstant()
                .plus(Duration.ofDays(1))
                .minusNanos(1);
        return change.when().notAfter(onset, facts.zone()).and(onset.within(Instant.MIN, last));
    }

    private Verdict longEnough(Exposure exposure) {
        return criterion
                .timing()
                .findForAtLeast()
                .map(period -> exposure.lastedAtLeast(period, facts.asOf(), facts.zone()))
                .orElse(Verdict.MET);
    }

    /** What changed last if a change was asked for, else since when it is taken; and when it ended. */
    private String since(Exposure exposure) {
        RecordedTime end = exposure.last().end();
        boolean ended = !exposure.isCurrent(facts.asOf()) && end.isDated();
        return begun(exposure) + (ended ? ", stopped " + end.text() : "");
    }

    private String begun(Exposure exposure) {
        Optional<Period> before = criterion.timing().findChangedBeforeSymptom();
        Optional<Period> lately = criterion.timing().findChangedWithin();
        if (exposure.start().earliest().equals(facts.asOf())) {
            return "being ordered";
        }
        if (before.isEmpty() && lately.isEmpty()) {
            return exposure.start().isDated() ? "since " + exposure.start().text() : "start not recorded";
        }
        return chart.exposures().changesOf(exposure).stream()
                .filter(change -> before.isEmpty() || precedes(change, before.get()) == Verdict.MET)
                .filter(change -> lately.isEmpty() || isWithin(change, lately.get()) == Verdict.MET)
                .reduce((one, other) -> one.when().latest().isAfter(other.when().latest()) ? one : other)
                .map(Change::words)
                .orElse("start not recorded");
    }
}
