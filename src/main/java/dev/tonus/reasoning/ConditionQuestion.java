package dev.tonus.reasoning;

import dev.tonus.facts.Allergy;
import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.Encounter;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Symptom;
import dev.tonus.facts.SymptomKind;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Symptomatic;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** Is a condition, an allergy or a muscle symptom on record? */
final class ConditionQuestion {

    private ConditionQuestion() {}

    static Judgement hasCondition(Chart chart, HasCondition criterion) {
        if (!chart.mentions().anyConditionOf(criterion.sets())) {
            return orAbsent(chart, Input.CONDITIONS, Judgement.NOT_MET);
        }
        List<Judgement> answers = new ArrayList<>();
        for (Condition condition : chart.facts().conditions()) {
            if (condition.isAnyOf(criterion.sets())) {
                answers.add(fits(condition, criterion, chart));
            }
        }
        if (criterion.findWithin().isEmpty() && criterion.sites().isEmpty()) {
            answers.addAll(allergies(chart, allergy -> allergy.isOfAnyOf(criterion.sets())));
        }
        return orAbsent(chart, Input.CONDITIONS, Judgement.anyOf(answers));
    }

    private static Judgement fits(Condition condition, HasCondition criterion, Chart chart) {
        Verdict verdict = criterion
                .findWithin()
                .map(within -> condition.onset().within(chart.startOf(within), Instant.MAX))
                .orElse(Verdict.of(condition.active() || criterion.ever()));
        return answer(verdict, condition, criterion.sites());
    }

    static Judgement hasAllergy(Chart chart, HasAllergy criterion) {
        List<Judgement> answers =
                allergies(chart, allergy -> allergy.isToAnyOf(criterion.drugs().ingredients()));
        return orAbsent(chart, Input.ALLERGIES, Judgement.anyOf(answers));
    }

    private static List<Judgement> allergies(Chart chart, Predicate<Allergy> asked) {
        return chart.facts().allergies().stream()
                .filter(asked)
                .map(allergy -> Judgement.met(new Ground.OfAllergy(allergy)))
                .toList();
    }

    static Judgement isSymptomatic(Chart chart, Symptomatic criterion) {
        if (chart.isSymptomAssumed() && isCramp(criterion)) {
            return Judgement.met(List.of());
        }
        List<Judgement> answers = new ArrayList<>();
        for (Symptom symptom : chart.symptoms().all()) {
            if (symptom.kinds().stream().anyMatch(criterion.kinds()::contains)) {
                Verdict verdict = stateOf(symptom, criterion.state()).and(lasts(symptom, criterion, chart));
                answers.add(answer(verdict, symptom.condition(), criterion.sites()));
            }
        }
        Judgement found = orAbsent(chart, Input.CONDITIONS, Judgement.anyOf(answers));
        return criterion.encounterReason()
                ? Judgement.allOf(List.of(found, isReason(chart, criterion.kinds())))
                : found;
    }

    /** Whether a cramp that begins now would be such a symptom. */
    private static boolean isCramp(Symptomatic criterion) {
        return criterion.kinds().contains(SymptomKind.CRAMP)
                && criterion.state() != Symptomatic.State.PERSISTENT
                && criterion.findLasting().isEmpty()
                && criterion.sites().isEmpty()
                && !criterion.encounterReason();
    }

    private static Verdict lasts(Symptom symptom, Symptomatic criterion, Chart chart) {
        RecordedTime onset = symptom.condition().onset();
        ZoneId zone = chart.facts().zone();
        return criterion
                .findLasting()
                .map(period -> onset.isDated()
                        ? onset.notAfter(RecordedTime.at(chart.startOf(period), zone), zone)
                        : Verdict.UNKNOWN)
                .orElse(Verdict.MET);
    }

    /** Is such a symptom the reason of an encounter that is going on? */
    static Judgement isReason(Chart chart, Set<SymptomKind> kinds) {
        boolean reason = chart.facts().encounters().stream()
                .filter(Encounter::current)
                .anyMatch(encounter -> kinds.stream().anyMatch(kind -> kind.isReasonOf(encounter)));
        return orAbsent(chart, Input.ENCOUNTERS, reason ? Judgement.met(List.of()) : Judgement.NOT_MET);
    }

    private static Verdict stateOf(Symptom symptom, Symptomatic.State state) {
        return switch (state) {
            case ANY -> Verdict.MET;
            case NEW -> symptom.isNew();
            case CURRENT -> symptom.isCurrent();
            case PERSISTENT -> symptom.isCurrent().negated();
        };
    }

    private static Judgement answer(Verdict verdict, Condition condition, Set<String> sites) {
        Judgement inTime = Judgement.of(
                verdict, () -> gap(GapStatus.UNDATED, "The onset of a condition is not recorded precisely"));
        Judgement there = Judgement.of(
                isAt(condition, sites), () -> gap(GapStatus.EMPTY, "The side of a condition is not recorded"));
        return Judgement.allOf(List.of(inTime, there)).on(new Ground.OfCondition(condition));
    }

    private static Verdict isAt(Condition condition, Set<String> sites) {
        if (sites.isEmpty()) {
            return Verdict.MET;
        }
        return condition.sites().isEmpty()
                ? Verdict.UNKNOWN
                : Verdict.of(condition.sites().stream().anyMatch(sites::contains));
    }

    private static DataGap gap(GapStatus status, String text) {
        return new DataGap(Input.CONDITIONS.key(), status, text);
    }

    /** What is not found in a list is absent only if the whole list came. */
    private static Judgement orAbsent(Chart chart, Input input, Judgement found) {
        if (found.isMet()) {
            return found;
        }
        return chart.gapOf(input).map(Judgement::unknown).orElse(found);
    }
}
