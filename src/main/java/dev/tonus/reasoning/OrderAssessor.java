package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.RecordedTime;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Lead;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides order checks for one order: the first level that is met, once for every pair of drugs that it names. */
final class OrderAssessor {

    private final Chart chart;
    private final DraftOrder order;
    private final Judge judge;

    OrderAssessor(Chart chart, DraftOrder order, Parties parties) {
        this.chart = chart;
        this.order = order;
        this.judge = new Judge(chart, parties);
    }

    OrderOutcome assess(OrderCheck check) {
        Set<DataGap> gaps = new LinkedHashSet<>();
        for (Level level : check.levels()) {
            Judgement answer = judge.judge(level.when());
            if (answer.isMet() && !judge.judge(level.unless()).isMet()) {
                return new OrderOutcome(findings(check, level, answer, gaps), new ArrayList<>(gaps));
            }
            gaps.addAll(answer.gaps());
        }
        return new OrderOutcome(List.of(), new ArrayList<>(gaps));
    }

    private List<OrderFinding> findings(OrderCheck check, Level level, Judgement answer, Set<DataGap> gaps) {
        List<OrderFinding> findings = new ArrayList<>();
        for (Ground ground : answer.grounds()) {
            if (ground instanceof Ground.OfPair pair) {
                Finding finding = finding(check, level, pair, gaps);
                findings.add(new OrderFinding(
                        finding,
                        Set.of(pair.pair().columnIngredient(), pair.pair().otherIngredient())));
            }
        }
        return findings;
    }

    private Finding finding(OrderCheck check, Level level, Ground.OfPair ground, Set<DataGap> gaps) {
        InteractionPair pair = ground.pair();
        SlotValues slots = SlotValues.of(Lead.NONE, List.of(ground)).fromPointOfView(Party.of(order), pair);
        Citations citations =
                new Citations().add(level.sources()).add(pair.row().sources());
        return new Finding(
                check.id(),
                FindingKind.ORDER_CHECK,
                check.name(),
                null,
                indicator(level.indicator(), pair),
                EvidenceGrade.A,
                new Message(slots.fill(level.summary()), slots.fill(level.say()) + remarks(pair), level.action()),
                List.of(ground.evidence()),
                next(level),
                new OrderAdvice(order, level.removeDraft(), check.overrideReasons()),
                List.of(check.id()),
                new ArrayList<>(gaps),
                citations.in(chart.knowledge()),
                check.review().status());
    }

    private NextSteps next(Level level) {
        return new NextSteps(
                List.of(),
                new WorkUpReview(chart, judge).review(level.workUp()),
                List.of(),
                List.of(),
                level.alternatives(),
                List.of());
    }

    /** One step less after the other drug was stopped, at most a warning by name, at most information unverified. */
    private Indicator indicator(Indicator full, InteractionPair pair) {
        Indicator indicator = full;
        boolean keeps = chart.knowledge().windows().fullStrength().contains(pair.otherIngredient());
        if (pair.other().isStopped() && !keeps) {
            indicator = indicator.lowered();
        }
        if (!pair.isByCode()) {
            indicator = indicator.capped(Indicator.WARNING);
        }
        return pair.cell().verified() ? indicator : Indicator.INFO;
    }

    private String remarks(InteractionPair pair) {
        String stopped = pair.other().isStopped() ? stopped(pair) : "";
        return stopped + (pair.isByCode() ? "" : " Matched by name.");
    }

    private String stopped(InteractionPair pair) {
        RecordedTime end = pair.other().stopped();
        LocalDate free = end.latest()
                .atZone(chart.facts().zone())
                .toLocalDate()
                .plus(chart.knowledge().windows().interactionOf(pair.otherIngredient()))
                .plusDays(1);
        return " %s was stopped on %s; the interaction is taken to end on %s."
                .formatted(pair.other().drug().text(), end.text(), free);
    }
}
