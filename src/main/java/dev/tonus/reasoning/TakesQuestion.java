package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Exposure;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Input;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Takes;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

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
        List<Judgement> answers = new ArrayList<>();
        for (String ingredient : ingredientsOnRecord()) {
            for (Exposure exposure : Exposure.to(ingredient, facts, windows())) {
                answers.add(answer(exposure));
            }
        }
        for (String drugClass : classesOnRecord()) {
            for (Exposure exposure : Exposure.toClass(drugClass, facts, windows())) {
                answers.add(answer(exposure));
            }
        }
        Judgement found = Judgement.anyOf(answers);
        if (found.isMet()) {
            return found;
        }
        return chart.gapOf(Input.MEDICATIONS).map(Judgement::unknown).orElse(found);
    }

    private Period windows() {
        return chart.knowledge().windows().exposureGap();
    }

    private Set<String> ingredientsOnRecord() {
        Set<String> names = new LinkedHashSet<>();
        for (MedicationUse use : facts.medications()) {
            for (Ingredient ingredient : use.drug().ingredients()) {
                if (criterion.drugs().ingredients().contains(ingredient.name())) {
                    names.add(ingredient.name());
                }
            }
        }
        return names;
    }

    /** The classes asked for of which the record holds a drug whose ingredient is not known. */
    private Set<String> classesOnRecord() {
        Set<String> names = new LinkedHashSet<>();
        for (MedicationUse use : facts.medications()) {
            for (String drugClass : criterion.drugs().classes()) {
                if (use.drug().classes().contains(drugClass)) {
                    names.add(drugClass);
                }
            }
        }
        return names;
    }

    private Judgement answer(Exposure exposure) {
        Verdict verdict = inEffect(exposure)
                .and(startedInTime(exposure))
                .and(changedInTime(exposure))
                .and(longEnough(exposure));
        return switch (verdict) {
            case MET ->
                Judgement.met(
                        new Ground.OfDrug(exposure.leading(facts.asOf()), exposure.ingredient(), since(exposure)));
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN -> undated(exposure);
        };
    }

    private Judgement undated(Exposure exposure) {
        Ground ground = new Ground.OfDrug(exposure.leading(facts.asOf()), exposure.ingredient(), since(exposure));
        DataGap gap = new DataGap(
                Input.MEDICATIONS.key(),
                GapStatus.UNDATED,
                "When " + exposure.ingredient() + " and the symptom began is not recorded precisely");
        return new Judgement(Verdict.UNKNOWN, List.of(ground), List.of(gap));
    }

    private Verdict inEffect(Exposure exposure) {
        if (exposure.isCurrent(facts.asOf())) {
            return Verdict.MET;
        }
        MedicationUse last = exposure.last();
        if (!criterion.washout() || !last.hasEnded(facts.asOf())) {
            return Verdict.NOT_MET;
        }
        Period effect = chart.knowledge().windows().effectOf(exposure.ingredient());
        Instant start = RecordedTime.startOfWindow(facts.asOf(), effect, facts.zone());
        return effect.isZero() ? Verdict.NOT_MET : last.end().within(start, Instant.MAX);
    }

    private Verdict startedInTime(Exposure exposure) {
        return criterion.startedBeforeSymptom() ? exposure.start().notAfter(onset, facts.zone()) : Verdict.MET;
    }

    private Verdict changedInTime(Exposure exposure) {
        return criterion
                .findChangedBeforeSymptom()
                .map(within -> Verdict.any(Changes.of(exposure, chart).stream()
                        .map(change -> precedes(change, within))
                        .toList()))
                .orElse(Verdict.MET);
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
                .findForAtLeast()
                .map(period -> exposure.lastedAtLeast(period, facts.asOf(), facts.zone()))
                .orElse(Verdict.MET);
    }

    /** What changed last before the symptom if that was asked for, else since when it is taken. */
    private String since(Exposure exposure) {
        if (criterion.findChangedBeforeSymptom().isEmpty()) {
            return exposure.start().isDated() ? "since " + exposure.start().text() : "start not recorded";
        }
        Period within = criterion.findChangedBeforeSymptom().orElse(Period.ZERO);
        return Changes.of(exposure, chart).stream()
                .filter(change -> precedes(change, within) == Verdict.MET)
                .reduce((one, other) -> one.when().latest().isAfter(other.when().latest()) ? one : other)
                .map(Change::words)
                .orElse("start not recorded");
    }
}
