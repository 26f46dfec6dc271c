package dev.tonus.reasoning;

import dev.tonus.facts.Condition;
import dev.tonus.facts.LabResult;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Facts as evidence, each told once: a problem that is also the reason of an encounter is one fact with two records, and a
 * result of which two questions were asked is one fact under the name of the first.
 */
final class DistinctEvidence {

    private final List<Condition> problems;
    private final List<Condition> reasons;

    private DistinctEvidence(Collection<Ground> grounds) {
        problems = conditions(grounds, Condition.Origin.PROBLEM).toList();
        reasons = conditions(grounds, Condition.Origin.ENCOUNTER_REASON).toList();
    }

    /** The evidence of the facts, in their order. */
    static List<Evidence> of(Collection<Ground> grounds) {
        DistinctEvidence distinct = new DistinctEvidence(grounds);
        Set<List<Object>> results = new HashSet<>();
        return grounds.stream()
                .filter(ground -> !(ground instanceof Ground.OfLab lab) || results.add(valueOf(lab.result())))
                .flatMap(ground -> distinct.evidence(ground).stream())
                .distinct()
                .toList();
    }

    /** What makes two results, under whatever names, the same fact. */
    private static List<Object> valueOf(LabResult result) {
        return List.of(result.references(), result.value(), result.comparator(), result.time());
    }

    private static Stream<Condition> conditions(Collection<Ground> grounds, Condition.Origin origin) {
        return grounds.stream()
                .filter(Ground.OfCondition.class::isInstance)
                .map(ground -> ((Ground.OfCondition) ground).condition())
                .filter(condition -> condition.origin() == origin);
    }

    private Optional<Evidence> evidence(Ground ground) {
        if (!(ground instanceof Ground.OfCondition fact)) {
            return Optional.of(ground.evidence());
        }
        Condition condition = fact.condition();
        return switch (condition.origin()) {
            case PROBLEM ->
                Optional.of(findSame(reasons, condition)
                        .map(reason -> joined(ground.evidence(), reason))
                        .orElseGet(ground::evidence));
            case ENCOUNTER_REASON ->
                findSame(problems, condition).isPresent() ? Optional.empty() : Optional.of(ground.evidence());
            case FINDING -> Optional.of(ground.evidence());
        };
    }

    private static Optional<Condition> findSame(List<Condition> others, Condition condition) {
        return others.stream()
                .filter(other -> !Collections.disjoint(other.concepts(), condition.concepts()))
                .findFirst();
    }

    private static Evidence joined(Evidence problem, Condition reason) {
        List<String> references = new ArrayList<>(problem.references());
        references.add(reason.reference());
        String when = reason.onset().isDated() ? " on " + reason.onset().text() : "";
        return new Evidence(references, problem.text() + ", reason of an encounter" + when);
    }
}
