package dev.tonus.reasoning;

import dev.tonus.facts.Exposure;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Stopped;
import java.time.Instant;

/** Was a drug stopped as a criterion asks? The stop is the end of an exposure that is not in effect any more. */
final class StoppedQuestion {

    private final Chart chart;
    private final PatientFacts facts;
    private final Stopped criterion;

    StoppedQuestion(Chart chart, Stopped criterion) {
        this.chart = chart;
        this.facts = chart.facts();
        this.criterion = criterion;
    }

    Judgement answer() {
        return new DrugQuestion(chart, criterion.drugs(), criterion.routes()).answer(1, this::answer);
    }

    private Judgement answer(Exposure exposure) {
        Judgement answer = Judgement.of(
                stopped(exposure).and(longEnough(exposure)),
                () -> DrugQuestion.gap(
                        GapStatus.UNDATED, "When " + exposure.ingredient() + " was taken is not recorded precisely"));
        RecordedTime end = exposure.last().end();
        return answer.on(new Ground.OfDrug(exposure.last(), exposure.ingredient(), "stopped " + end.text()));
    }

    /** A stop without a date is none that can be placed in time. */
    private Verdict stopped(Exposure exposure) {
        if (exposure.isCurrent(facts.asOf()) || !exposure.last().hasEnded(facts.asOf())) {
            return Verdict.NOT_MET;
        }
        Instant start = chart.startOf(criterion.within());
        return exposure.last().end().within(start, Instant.MAX);
    }

    private Verdict longEnough(Exposure exposure) {
        return criterion
                .findAfter()
                .map(period -> exposure.lastedAtLeast(period, facts.asOf(), facts.zone()))
                .orElse(Verdict.MET);
    }
}
