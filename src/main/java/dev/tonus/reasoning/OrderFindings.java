package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.RecordedTime;
import dev.tonus.knowledge.EvidenceGrade;
import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.Outcome;
import dev.tonus.knowledge.ShownBefore;
import dev.tonus.reasoning.OrderFinding.Subject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Makes the findings of a level that is met for an order: one for every pair, else one. */
final class OrderFindings {

    private final Chart chart;
    private final DraftOrder order;
    private final Judge judge;
    private final UnchangedPair unchanged;
    private final DrugOffers offers;

    OrderFindings(Chart chart, DraftOrder order, Judge judge, DrugOffers offers) {
        this.chart = chart;
        this.order = order;
        this.judge = judge;
        this.offers = offers;
        this.unchanged = new UnchangedPair(chart, order);
    }

    List<OrderFinding> of(OrderCheck check, Level level, Judgement answer, List<DataGap> gaps) {
        List<Ground> alone = new ArrayList<>(answer.grounds());
        alone.removeIf(Ground.OfPair.class::isInstance);
        List<OrderFinding> findings = new ArrayList<>();
        for (Ground ground : answer.grounds()) {
            if (ground instanceof Ground.OfPair pair) {
                findings.add(ofPair(check, level, pair, alone, gaps));
            }
        }
        return findings.isEmpty() ? List.of(alone(check, level, alone, gaps)) : findings;
    }

    private OrderFinding ofPair(
            OrderCheck check, Level level, Ground.OfPair ground, List<Ground> others, List<DataGap> gaps) {
        InteractionPair pair = ground.pair();
        List<Ground> grounds = new ArrayList<>(List.of(ground));
        grounds.addAll(others);
        List<String> cited = pair.cell().verified() ? pair.row().sources() : List.of();
        Finding finding =
                finding(check, level, grounds, indicator(level.indicator(), pair), remarks(pair), cited, gaps);
        Subject subject = subject(pair);
        boolean exempt = pair.cell().outcome() == Outcome.CONTRAINDICATED || mustSpeak(level);
        return new OrderFinding(finding, subject, !exempt && unchanged.holds(pair.ingredients()));
    }

    private OrderFinding alone(OrderCheck check, Level level, List<Ground> grounds, List<DataGap> gaps) {
        boolean byName = isByName(grounds);
        Indicator indicator = byName ? level.indicator().capped(Indicator.WARNING) : level.indicator();
        String remark = byName ? " Matched by name." : "";
        Finding finding = finding(check, level, grounds, indicator, remark, List.of(), gaps);
        Subject subject = subject(check, grounds);
        boolean spoken = !subject.isPair() || mustSpeak(level);
        return new OrderFinding(finding, subject, !spoken && unchanged.holds(subject.drugs()));
    }

    /** Of an emergency an unchanged pair is no reason to be silent, nor where the level asks who was told already. */
    private static boolean mustSpeak(Level level) {
        return level.indicator() == Indicator.CRITICAL || level.unless().tree().anyMatch(ShownBefore.class::isInstance);
    }

    private static Subject subject(InteractionPair pair) {
        return Subject.ofPair(pair.columnIngredient(), pair.othersInWords());
    }

    /** The order and the leading drug are a pair; without one it is the order and the leading lab. */
    private Subject subject(OrderCheck check, List<Ground> grounds) {
        String ordered = order.drug().ingredients().stream()
                .map(Ingredient::name)
                .findFirst()
                .orElse("");
        for (Ground ground : grounds) {
            if (ground instanceof Ground.OfOrder asked) {
                ordered = asked.ingredient();
            }
        }
        Optional<String> other = leadingDrug(check, grounds);
        return other.isPresent()
                ? Subject.ofPair(ordered, other.get())
                : new Subject(
                        order.reference(),
                        Set.of(ordered),
                        check.lead().findLab().orElse(""));
    }

    private static Optional<String> leadingDrug(OrderCheck check, List<Ground> grounds) {
        return grounds.stream()
                .filter(Ground.OfDrug.class::isInstance)
                .map(ground -> ((Ground.OfDrug) ground).ingredient())
                .filter(drug -> check.lead()
                        .findDrugs()
                        .filter(drugs -> drugs.ingredients().contains(drug))
                        .isPresent())
                .findFirst();
    }

    private boolean isByName(List<Ground> grounds) {
        boolean otherByName = grounds.stream()
                .anyMatch(ground -> ground instanceof Ground.OfDrug drug
                        && drug.use().drug().identification() == Identification.BY_NAME);
        return otherByName || order.drug().identification() == Identification.BY_NAME;
    }

    private Finding finding(
            OrderCheck check,
            Level level,
            List<Ground> grounds,
            Indicator indicator,
            String remarks,
            List<String> cited,
            List<DataGap> gaps) {
        SlotValues slots = SlotValues.ofOrder(order, check.lead(), grounds);
        return new Finding(
                check.id(),
                FindingKind.ORDER_CHECK,
                check.name(),
                null,
                indicator,
                EvidenceGrade.A,
                new Message(slots.fill(level.summary()), slots.fill(level.say()) + remarks, level.action()),
                DistinctEvidence.of(grounds),
                next(level),
                advice(check, level, grounds),
                List.of(check.id()),
                gaps,
                new Citations().add(level.sources()).add(cited).in(chart.knowledge()),
                check.review().status());
    }

    private OrderAdvice advice(OrderCheck check, Level level, List<Ground> grounds) {
        Optional<InteractionPair> pair = grounds.stream()
                .filter(Ground.OfPair.class::isInstance)
                .map(ground -> ((Ground.OfPair) ground).pair())
                .findFirst();
        Subject subject = pair.map(OrderFindings::subject).orElseGet(() -> subject(check, grounds));
        List<String> about = subject.drugs().stream().sorted().toList();
        return new OrderAdvice(
                order, about, level.offers().removeDraft(), offers.of(level.offers(), pair), check.overrideReasons());
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

    /** One step less after the other drug was stopped; at most a warning by name, or by a limit that nobody verified. */
    private Indicator indicator(Indicator full, InteractionPair pair) {
        boolean keeps = chart.knowledge().windows().fullStrength().contains(pair.otherIngredient());
        Indicator indicator = pair.other().isStopped() && !keeps ? full.lowered() : full;
        return pair.isByCode() && pair.cell().verified() ? indicator : indicator.capped(Indicator.WARNING);
    }

    private String remarks(InteractionPair pair) {
        return (pair.other().isStopped() ? stopped(pair) : "")
                + (pair.isByCode() ? "" : " Matched by name.")
                + (pair.cell().verified() ? "" : " Limit not verified.");
    }

    private String stopped(InteractionPair pair) {
        RecordedTime end = pair.other().end();
        LocalDate free = end.latest()
                .atZone(chart.facts().zone())
                .toLocalDate()
                .plus(chart.knowledge().windows().interactionOf(pair.otherIngredient()))
                .plusDays(1);
        return " %s was stopped on %s; the interaction is taken to end on %s."
                .formatted(pair.other().drug().text(), end.text(), free);
    }
}
