package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.IndicatorRule;
import dev.tonus.knowledge.Likelihood;
import dev.tonus.knowledge.Takes;
import dev.tonus.knowledge.Tier;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Decides one cause: whether it is a finding, how likely, how urgent, and what to do about it. */
final class CauseAssessor {

    private final Chart chart;
    private final Judge judge;
    private final boolean isSymptomatic;
    private @Nullable Judge assuming;

    CauseAssessor(Chart chart, Judge judge) {
        this.chart = chart;
        this.judge = judge;
        this.isSymptomatic = chart.isSymptomAssumed() || chart.symptoms().hasAnchor();
    }

    Decision decide(Cause cause) {
        Judgement when = judge.judge(cause.when());
        if (!when.isMet()) {
            return Decision.notFound(wouldBeMetWithSymptom(cause), when.gaps());
        }
        if (judge.judge(cause.unless()).isMet()) {
            return Decision.notFound(false, List.of());
        }
        return firstTier(cause, when);
    }

    private boolean wouldBeMetWithSymptom(Cause cause) {
        if (isSymptomatic) {
            return false;
        }
        Judge assumed = assumingSymptom();
        return assumed.judge(cause.when()).isMet()
                && !assumed.judge(cause.unless()).isMet()
                && cause.tiers().stream()
                        .anyMatch(tier -> assumed.judge(tier.when()).isMet());
    }

    private Judge assumingSymptom() {
        if (assuming == null) {
            assuming = judge.of(chart.assumingSymptom());
        }
        return assuming;
    }

    private Decision firstTier(Cause cause, Judgement when) {
        Set<DataGap> gaps = new LinkedHashSet<>();
        for (Tier tier : cause.tiers()) {
            Judgement answer = judge.judge(tier.when());
            if (answer.isMet()) {
                return found(cause, tier, new Grounds(answer, when), gaps);
            }
            gaps.addAll(answer.gaps());
        }
        return Decision.notFound(false, new ArrayList<>(gaps));
    }

    private Decision found(Cause cause, Tier tier, Grounds grounds, Set<DataGap> gaps) {
        Citations citations = new Citations().add(tier.sources());
        Indicator indicator = indicator(cause, grounds, gaps, citations);
        grounds.tables().forEach(citations::add);
        Likelihood likelihood =
                tier.findLikelihood().map(full -> likelihood(full, tier)).orElse(null);
        List<DataGap> needed = new ArrayList<>(gaps);
        return Decision.found(
                likelihood, needed, () -> finding(cause, tier, likelihood, indicator, grounds, needed, citations));
    }

    private Finding finding(
            Cause cause,
            Tier tier,
            @Nullable Likelihood likelihood,
            Indicator indicator,
            Grounds grounds,
            List<DataGap> gaps,
            Citations citations) {
        NextSteps next = next(cause, grounds, citations);
        return new Finding(
                cause.id(),
                FindingKind.CAUSE,
                tier.nameOr(cause.name()),
                likelihood,
                indicator,
                tier.grade(),
                new Message("", SlotValues.of(cause.lead(), grounds.all()).fill(tier.say()), ""),
                grounds.evidence(),
                next,
                null,
                List.of(cause.id()),
                gaps,
                citations.in(chart.knowledge()),
                cause.review().status());
    }

    /** Onset is uncertain in a persistent symptom: what rests on its time drops one step. */
    private Likelihood likelihood(Likelihood full, Tier tier) {
        if (!chart.symptoms().isOnlyPersistent()) {
            return full;
        }
        boolean restsOnTime = tier.when()
                .tree()
                .anyMatch(part -> part instanceof Takes takes
                        && takes.timing().findChangedBeforeSymptom().isPresent());
        return restsOnTime ? full.weakened() : full;
    }

    private Indicator indicator(Cause cause, Grounds grounds, Set<DataGap> gaps, Citations citations) {
        for (IndicatorRule rule : cause.indicators()) {
            Judgement answer = judge.judge(rule.when());
            if (answer.verdict() == Verdict.MET) {
                grounds.add(answer);
                citations.add(rule.sources());
                return new NameOnly(chart, judge)
                        .cap(rule.indicator(), grounds.all(), List.of(cause.when(), rule.when()));
            }
            gaps.addAll(answer.gaps());
        }
        return Indicator.INFO;
    }

    private NextSteps next(Cause cause, Grounds grounds, Citations citations) {
        return new NextSteps(
                judge.drivers(cause.drivers()),
                new WorkUpReview(chart, judge).review(cause.workUp()),
                new AdviceReview(judge, citations).lines(cause.advice(), cause.lead(), grounds.all()),
                new OptionReview(chart, judge).review(cause),
                List.of(),
                cause.ask());
    }
}
