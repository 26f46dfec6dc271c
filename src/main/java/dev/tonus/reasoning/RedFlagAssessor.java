package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides one red flag: the first of its levels that is met. */
final class RedFlagAssessor {

    private final Chart chart;
    private final Judge judge;

    RedFlagAssessor(Chart chart, Judge judge) {
        this.chart = chart;
        this.judge = judge;
    }

    Decision decide(RedFlag flag) {
        Set<DataGap> gaps = new LinkedHashSet<>();
        for (Level level : flag.levels()) {
            Judgement answer = judge.judge(level.when());
            gaps.addAll(answer.gaps());
            if (!answer.isMet()) {
                continue;
            }
            Judgement exception = judge.judge(level.unless());
            if (!exception.isMet()) {
                gaps.addAll(exception.gaps());
                List<DataGap> needed = new ArrayList<>(gaps);
                return Decision.found(null, needed, () -> finding(flag, level, answer, needed));
            }
        }
        return Decision.notFound(false, new ArrayList<>(gaps));
    }

    private Finding finding(RedFlag flag, Level level, Judgement answer, List<DataGap> gaps) {
        SlotValues slots = SlotValues.of(flag.lead(), answer.grounds());
        List<String> emergencies = new ArrayList<>(flag.emergency());
        emergencies.add(flag.id());
        return new Finding(
                flag.id(),
                FindingKind.RED_FLAG,
                flag.name(),
                null,
                new NameOnly(chart, judge).cap(level.indicator(), answer.grounds(), List.of(level.when())),
                EvidenceGrade.D,
                new Message(slots.fill(level.summary()), slots.fill(level.say()), level.action()),
                answer.evidence(),
                new NextSteps(
                        judge.drivers(flag.drivers()),
                        new WorkUpReview(chart, judge).reviewForToday(level.workUp()),
                        List.of(),
                        List.of(),
                        level.alternatives(),
                        flag.ask()),
                null,
                emergencies,
                gaps,
                new Citations().add(level.sources()).in(chart.knowledge()),
                flag.review().status());
    }
}
