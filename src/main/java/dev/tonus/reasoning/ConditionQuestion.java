package dev.tonus.reasoning;

import dev.tonus.facts.Condition;
import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Symptom;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Symptomatic;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Is a condition or a muscle symptom on record? */
final class ConditionQuestion {

    private ConditionQuestion() {}

    static Judgement hasCondition(Chart chart, HasCondition criterion) {
        if (!chart.mentions().anyConditionOf(criterion.sets())) {
            return orAbsent(chart, Judgement.NOT_MET);
        }
        List<Judgement> answers = new ArrayList<>();
        for (Condition condition : chart.facts().conditions()) {
            if (condition.isAnyOf(criterion.sets())) {
                answers.add(fits(condition, criterion, chart.facts()));
            }
        }
        return orAbsent(chart, Judgement.anyOf(answers));
    }

    private static Judgement fits(Condition condition, HasCondition criterion, PatientFacts facts) {
        Verdict verdict = criterion
                .findWithin()
                .map(within -> condition
                        .onset()
                        .within(RecordedTime.startOfWindow(facts.asOf(), within, facts.zone()), Instant.MAX))
                .orElse(Verdict.of(condition.active() || criterion.ever()));
        return answer(verdict, condition);
    }

    static Judgement isSymptomatic(Chart chart, Symptomatic criterion) {
        if (chart.isSymptomAssumed()) {
            return Judgement.met(List.of());
        }
        List<Judgement> answers = new ArrayList<>();
        for (Symptom symptom : chart.symptoms().all()) {
            if (symptom.kinds().stream().anyMatch(criterion.kinds()::contains)) {
                answers.add(answer(stateOf(symptom, criterion.state()), symptom.condition()));
            }
        }
        return orAbsent(chart, Judgement.anyOf(answers));
    }

    private static Verdict stateOf(Symptom symptom, Symptomatic.State state) {
        return switch (state) {
            case ANY -> Verdict.MET;
            case NEW -> symptom.isNew();
            case CURRENT -> symptom.isCurrent();
            case PERSISTENT -> symptom.isCurrent().negated();
        };
    }

    private static Judgement answer(Verdict verdict, Condition condition) {
        return switch (verdict) {
            case MET -> Judgement.met(new Ground.OfCondition(condition));
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN ->
                Judgement.unknown(new DataGap(
                        Input.CONDITIONS.key(),
                        GapStatus.UNDATED,
                        "The onset of a condition is not recorded precisely"));
        };
    }

    /** What is not found in a list is absent only if the whole list came. */
    private static Judgement orAbsent(Chart chart, Judgement found) {
        if (found.isMet()) {
            return found;
        }
        return chart.gapOf(Input.CONDITIONS).map(Judgement::unknown).orElse(found);
    }
}
