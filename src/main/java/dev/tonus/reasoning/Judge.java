package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.CriterionVisitor;
import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.Driver;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.ShownBefore;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Decides criteria about one chart. */
final class Judge implements CriterionVisitor<Judgement> {

    /** About so many questions of the content come up for one chart. */
    private static final int MANY = 150;

    private final Chart chart;
    private final Parties parties;
    private final Findings findings;

    /** What is asked for by name is asked for often; one chart has one answer. */
    private final Map<String, Judgement> definitions = new HashMap<>();

    /** The answers to questions about the facts: the loader makes equal questions one object. */
    private final IdentityHashMap<Criterion, Judgement> answers = new IdentityHashMap<>(MANY);

    /** A judge of the chart who knows no findings; the parties say between whom interactions are looked for. */
    Judge(Chart chart, Parties parties) {
        this(chart, parties, Findings.NONE);
    }

    /** A judge who knows what other files found. */
    Judge(Chart chart, Parties parties, Findings findings) {
        this.chart = chart;
        this.parties = parties;
        this.findings = findings;
    }

    /** The same judge over another chart, of which no findings are known. */
    Judge of(Chart other) {
        return new Judge(other, parties);
    }

    Judgement judge(Criterion criterion) {
        if (criterion instanceof Found || !criterion.parts().isEmpty()) {
            return chart.isSilentOn(criterion) ? Judgement.NOT_MET : criterion.accept(this);
        }
        Judgement known = answers.get(criterion);
        if (known != null) {
            return known;
        }
        Judgement answer = chart.isSilentOn(criterion) ? Judgement.NOT_MET : criterion.accept(this);
        answers.put(criterion, answer);
        return answer;
    }

    /** Those of the drivers that are met, with the facts. */
    List<NextSteps.Driver> drivers(List<Driver> listed) {
        List<NextSteps.Driver> met = new ArrayList<>();
        listed.forEach(driver -> {
            Judgement answer = judge(driver.when());
            if (answer.isMet()) {
                met.add(new NextSteps.Driver(driver.name(), answer.evidence()));
            }
        });
        return met;
    }

    /** The answers that may count: what is not met adds nothing to any verdict but that of all together. */
    private List<Judgement> openOrMet(List<Criterion> criteria) {
        List<Judgement> answers = List.of();
        for (Criterion criterion : criteria) {
            Judgement answer = judge(criterion);
            if (answer.verdict() != Verdict.NOT_MET) {
                answers = answers.isEmpty() ? new ArrayList<>(criteria.size()) : answers;
                answers.add(answer);
            }
        }
        return answers;
    }

    @Override
    public Judgement visit(AllOf criterion) {
        List<Judgement> answers = new ArrayList<>(criterion.criteria().size());
        for (Criterion part : criterion.criteria()) {
            Judgement answer = judge(part);
            if (answer.verdict() == Verdict.NOT_MET) {
                return Judgement.NOT_MET;
            }
            answers.add(answer);
        }
        return Judgement.allOf(answers);
    }

    @Override
    public Judgement visit(AnyOf criterion) {
        return Judgement.anyOf(openOrMet(criterion.criteria()));
    }

    @Override
    public Judgement visit(AtLeast criterion) {
        return Judgement.atLeast(criterion.count(), openOrMet(criterion.criteria()));
    }

    @Override
    public Judgement visit(Not criterion) {
        Judgement answer = judge(criterion.criterion());
        return new Judgement(answer.verdict().negated(), List.of(), answer.gaps());
    }

    @Override
    public Judgement visit(Is criterion) {
        Definition definition = criterion.definition();
        Judgement known = definitions.get(definition.id());
        if (known != null) {
            return known;
        }
        Judgement answer = judge(definition.when());
        definitions.put(definition.id(), answer);
        return answer;
    }

    @Override
    public Judgement visit(Takes criterion) {
        Judgement answer = parties.findOrder()
                .map(order -> new UsesBesideOrder(chart, criterion, order).answer())
                .orElseGet(() -> new TakesQuestion(chart, criterion).answer());
        return answer.orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(Stopped criterion) {
        return new StoppedQuestion(chart, criterion).answer().orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(HadProcedure criterion) {
        return ProcedureQuestion.hadProcedure(chart, criterion).orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(HasAllergy criterion) {
        return ConditionQuestion.hasAllergy(chart, criterion).orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(HasCondition criterion) {
        return ConditionQuestion.hasCondition(chart, criterion).orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(LabStands criterion) {
        return new LabQuestion(chart, criterion.lab(), criterion.window())
                .standsTo(criterion.limit(), criterion.any())
                .orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(LabMissing criterion) {
        return Judgement.allOf(criterion.windows().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> new LabQuestion(chart, entry.getKey(), entry.getValue())
                        .isMissing(criterion.findOrOrderedWithin()))
                .toList());
    }

    @Override
    public Judgement visit(PatientIs criterion) {
        return new PatientQuestion(chart, criterion).answer().orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(Symptomatic criterion) {
        return ConditionQuestion.isSymptomatic(chart, criterion);
    }

    @Override
    public Judgement visit(Interacts criterion) {
        return new InteractionSearch(chart, criterion, parties, this::judge).answer();
    }

    @Override
    public Judgement visit(Ordered criterion) {
        return parties.findOrder()
                .map(order -> new OrderQuestion(chart, criterion, order).answer())
                .orElse(Judgement.NOT_MET)
                .orIfMissing(criterion.ifMissing());
    }

    @Override
    public Judgement visit(ShownBefore criterion) {
        return Judgement.unknown(new DataGap("cards", GapStatus.EMPTY, "Earlier cards are not stored"));
    }

    @Override
    public Judgement visit(Found criterion) {
        return findings.answer(criterion);
    }
}
