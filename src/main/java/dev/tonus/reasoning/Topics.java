package dev.tonus.reasoning;

import dev.tonus.facts.Input;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.DrugSet;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.Level;
import dev.tonus.knowledge.RedFlag;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Takes;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What a chart must speak of before a file can find anything. Most files ask for drugs and conditions that most charts do
 * not hold: they are passed over without being judged.
 */
final class Topics {

    /** The parts of the record that must be whole before the silence of a chart says anything. */
    private static final List<Input> PARTS = List.of(Input.CONDITIONS, Input.MEDICATIONS, Input.PROCEDURES);

    private enum Kind {
        CONDITION,
        DRUG,
        DRUG_CLASS,
        PROCEDURE
    }

    private final Map<Kind, Map<String, Integer>> numbers = new EnumMap<>(Kind.class);
    private final Map<String, BitSet> byFile = new HashMap<>();
    private int count;

    private Topics() {
        for (Kind kind : Kind.values()) {
            numbers.put(kind, new HashMap<>());
        }
    }

    static Topics of(Knowledge knowledge) {
        Topics topics = new Topics();
        for (Cause cause : knowledge.causes()) {
            topics.of(cause.when()).ifPresent(needed -> topics.byFile.put(cause.id(), needed));
        }
        for (RedFlag flag : knowledge.redFlags()) {
            topics.ofAny(flag.levels().stream().map(Level::when).toList())
                    .ifPresent(needed -> topics.byFile.put(flag.id(), needed));
        }
        return topics;
    }

    /** The topics of which one at least must come up before the criterion is anything but not met; none if it may anyway. */
    private Optional<BitSet> of(Criterion criterion) {
        if (criterion instanceof AllOf || criterion instanceof Is) {
            return criterion.parts().stream()
                    .flatMap(part -> of(part).stream())
                    .min(Comparator.comparing(BitSet::cardinality));
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
        return drugsOf(criterion).map(this::numbered);
    }

    private Optional<BitSet> ofAny(List<Criterion> criteria) {
        BitSet all = new BitSet();
        for (Criterion criterion : criteria) {
            Optional<BitSet> needed = of(criterion);
            if (needed.isEmpty()) {
                return Optional.empty();
            }
            all.or(needed.get());
        }
        return Optional.of(all);
    }

    private static Optional<DrugSet> drugsOf(Criterion criterion) {
        if (criterion instanceof Takes takes) {
            return Optional.of(takes.drugs());
        }
        return criterion instanceof Stopped stopped ? Optional.of(stopped.drugs()) : Optional.empty();
    }

    private BitSet numbered(DrugSet drugs) {
        BitSet all = numbered(Kind.DRUG, drugs.ingredients());
        all.or(numbered(Kind.DRUG_CLASS, drugs.classes()));
        return all;
    }

    private BitSet numbered(Kind kind, Collection<String> names) {
        BitSet all = new BitSet();
        for (String name : names) {
            all.set(numbersOf(kind).computeIfAbsent(name, any -> count++));
        }
        return all;
    }

    private Map<String, Integer> numbersOf(Kind kind) {
        return numbers.getOrDefault(kind, Map.of());
    }

    /** The topics that the chart speaks of; all of them if a part of it is missing, so that nothing is passed over. */
    BitSet in(Chart chart) {
        BitSet spoken = new BitSet(count);
        if (PARTS.stream().anyMatch(part -> chart.gapOf(part).isPresent())) {
            spoken.set(0, count);
            return spoken;
        }
        add(Kind.CONDITION, chart.mentions().conditions(), spoken);
        add(Kind.DRUG, chart.mentions().ingredients(), spoken);
        add(Kind.DRUG_CLASS, chart.mentions().drugClasses(), spoken);
        add(Kind.PROCEDURE, chart.mentions().procedures(), spoken);
        return spoken;
    }

    private void add(Kind kind, Collection<String> names, BitSet spoken) {
        Map<String, Integer> known = numbersOf(kind);
        for (String name : names) {
            if (known.containsKey(name)) {
                spoken.set(known.getOrDefault(name, 0));
            }
        }
    }

    /** Whether nothing of what the cause or red flag needs is among what a chart speaks of. */
    boolean isSilent(String id, BitSet spoken) {
        return byFile.containsKey(id) && !byFile.getOrDefault(id, spoken).intersects(spoken);
    }
}
