package dev.tonus.book;

import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the names of drug classes and condition sets stand for. */
final class SetChapters {

    private SetChapters() {}

    /** The choices of drugs that name a class, with every drug in them. */
    static Chapter drugClasses(Knowledge knowledge) {
        Map<String, DrugSet> choices = new TreeMap<>();
        Criteria.of(knowledge)
                .flatMap(SetChapters::drugs)
                .filter(choice -> !choice.classes().isEmpty())
                .forEach(choice -> choices.put(choice.name(), choice));
        List<Html> rows = choices.values().stream()
                .map(choice -> Html.element(
                        "tr",
                        Html.element("th", Terms.words(choice.name())),
                        Html.element("td", Terms.list(choice.ingredients()))))
                .toList();
        return Chapter.of(
                "drug-classes",
                "Drugs that the classes stand for",
                Html.table(List.of("Asked for", "Drugs"), rows).with("class", "drugs"));
    }

    private static Stream<DrugSet> drugs(Criterion criterion) {
        if (criterion instanceof Stopped stopped) {
            return Stream.of(stopped.drugs());
        }
        return criterion instanceof Takes takes ? Stream.of(takes.drugs()) : Stream.of();
    }

    /** The sets of conditions and procedures that the content asks for; their codes are FHIR value sets of these names. */
    static Chapter conditionSets(Knowledge knowledge) {
        TreeSet<String> sets =
                Criteria.of(knowledge).flatMap(SetChapters::sets).collect(Collectors.toCollection(TreeSet::new));
        return Chapter.of(
                "condition-sets",
                "Sets of conditions and procedures",
                Html.element("p", "Their codes are published as FHIR value sets of these names."),
                Html.items(sets.stream().map(name -> Html.element("code", name)).toList())
                        .with("class", "names"));
    }

    private static Stream<String> sets(Criterion criterion) {
        if (criterion instanceof HadProcedure procedure) {
            return procedure.sets().stream();
        }
        return criterion instanceof HasCondition has ? has.sets().stream() : Stream.of();
    }
}
