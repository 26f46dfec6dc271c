package dev.tonus.reasoning;

import dev.tonus.facts.Input;
import dev.tonus.facts.SymptomKind;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criteria;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a chart must speak of before a criterion can be anything but not met. Most criteria ask for drugs and conditions that
 * most charts do not hold: they, and what is made of them, are not met without being judged.
 */
final class Topics {

    /** Kinds of topic, each with the part of the record that must be whole before its silence says anything. */
    private enum Kind {
        CONDITION(Input.CONDITIONS),
        SYMPTOM(Input.CONDITIONS),
        DRUG(Input.MEDICATIONS),
        DRUG_CLASS(Input.MEDICATIONS),
        PROCEDURE(Input.PROCEDURES);

        private final Input part;

        Kind(Input part) {
            this.part = part;
        }
    }

    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
    private final Map<Kind, BitSet> all = new EnumMap<>(Kind.class);
    private final IdentityHashMap<Criterion, BitSet> needed = new IdentityHashMap<>();
    private int count;

    private Topics() {
        for (Kind kind : Kind.values()) {
            numbers.put(kind, new HashMap<>());
            all.put(kind, new BitSet());
        }
    }

    static Topics of(Knowledge knowledge) {
        Topics topics = new Topics();
        Criteria.of(knowledge)
                .forEach(criterion -> topics.of(criterion).ifPresent(needed -> topics.needed.put(criterion, needed)));
        return topics;
    }

    /** The topics of which one at least must come up before the criterion is anything but not met; none if it may anyway. */
    private Optional<BitSet> of(Criterion criterion) {
        if (criterion instanceof AllOf || criterion instanceof Is) {
            return criterion.parts().stream()
                    .flatMap(part -> of(part).stream())
                    .min(Comparator.comparing(this::isCommon).thenComparing(BitSet::cardinality));
        }
        if (criterion instanceof AnyOf || criterion instanceof AtLeast) {
            return ofAny(criterion.parts());
        }
        if (criterion instanceof HasCondition asked) {
            return Optional.of(numbered(Kind.CONDITION, asked.sets()));
        }
        if (criterion instanceof HadProcedure asked) {
            return Optional.of(numbered(Kind.PROCEDURE, asked.sets()));
        }
        if (criterion instanceof Symptomatic asked) {
            return Optional.of(numbered(Kind.SYMPTOM, codes(asked.kinds())));
        }
        return drugsOf(criterion).map(this::numbered);
    }

    /** Symptoms are what brings a patient: their silence tells less than that of drugs and conditions. */
    private boolean isCommon(BitSet topics) {
        return topics.intersects(allOf(Kind.SYMPTOM));
    }

    private Optional<BitSet> ofAny(List<Criterion> criteria) {
        BitSet any = new BitSet();
        for (Criterion criterion : criteria) {
            Optional<BitSet> topics = of(criterion);
            if (topics.isEmpty()) {
                return Optional.empty();
            }
            any.or(topics.get());
        }
        return Optional.of(any);
    }

    /** The drugs without which nothing is met; none where an order may count as a use. */
    private static Optional<DrugSet> drugsOf(Criterion criterion) {
        if (criterion instanceof Takes takes) {
            return Optional.of(takes.drugs())
                    .filter(drugs -> !takes.besideOrder().orOrdered());
        }
        return criterion instanceof Stopped stopped ? Optional.of(stopped.drugs()) : Optional.empty();
    }

    private BitSet numbered(DrugSet drugs) {
        BitSet topics = numbered(Kind.DRUG, drugs.ingredients());
        topics.or(numbered(Kind.DRUG_CLASS, drugs.classes()));
        return topics;
    }

    private BitSet numbered(Kind kind, Collection<String> names) {
        BitSet topics = new BitSet();
        for (String name : names) {
            topics.set(numbersOf(kind).computeIfAbsent(name, any -> count++));
        }
        allOf(kind).or(topics);
        return topics;
    }

    private Map<String, Integer> numbersOf(Kind kind) {
        return numbers.getOrDefault(kind, Map.of());
    }

    private BitSet allOf(Kind kind) {
        return all.getOrDefault(kind, new BitSet());
    }

    /** The topics that the chart speaks of, and those of which a part tells that did not come whole. */
    BitSet in(Chart chart) {
        BitSet spoken = new BitSet(count);
        for (Kind kind : Kind.values()) {
            if (chart.gapOf(kind.part).isPresent()) {
                spoken.or(allOf(kind));
            }
        }
        add(Kind.CONDITION, chart.mentions().conditions(), spoken);
        add(Kind.DRUG, chart.mentions().ingredients(), spoken);
        add(Kind.DRUG_CLASS, chart.mentions().drugClasses(), spoken);
        add(Kind.PROCEDURE, chart.mentions().procedures(), spoken);
        addSymptoms(chart, spoken);
        return spoken;
    }

    private void addSymptoms(Chart chart, BitSet spoken) {
        if (chart.isSymptomAssumed()) {
            spoken.or(allOf(Kind.SYMPTOM));
        }
        chart.symptoms().all().forEach(symptom -> add(Kind.SYMPTOM, codes(symptom.kinds()), spoken));
    }

    private static List<String> codes(Set<SymptomKind> kinds) {
        return kinds.stream().map(SymptomKind::code).toList();
    }

    private void add(Kind kind, Collection<String> names, BitSet spoken) {
        Map<String, Integer> known = numbersOf(kind);
        for (String name : names) {
            if (known.containsKey(name)) {
                spoken.set(known.getOrDefault(name, 0));
            }
        }
    }

    /** Whether nothing of what the criterion needs is among what a chart speaks of: it is not met. */
    boolean isSilent(Criterion criterion, BitSet spoken) {
        BitSet topics = needed.get(criterion);
        return topics != null && !topics.intersects(spoken);
    }
}
