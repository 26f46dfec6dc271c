package dev.tonus.cases;

import dev.tonus.knowledge.Cause;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.ManagementOption;
import dev.tonus.knowledge.OrderCheck;
import dev.tonus.knowledge.RedFlag;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** The mutants of the content, and those that no case notices. */
final class Mutants {

    private static final Map<String, Set<String>> WORDS = new ConcurrentHashMap<>();

    private Mutants() {}

    static List<Mutant> of(Knowledge knowledge) {
        List<Mutant> mutants = new ArrayList<>();
        mutants.addAll(LimitMutants.of(knowledge));
        mutants.addAll(PeriodMutants.of(knowledge));
        mutants.addAll(RuleMutants.of(knowledge));
        mutants.addAll(PartMutants.of(knowledge));
        return numbered(mutants);
    }

    /** Changes with the same words are told apart by a number. */
    private static List<Mutant> numbered(List<Mutant> mutants) {
        Map<String, Integer> seen = new HashMap<>();
        return mutants.stream()
                .map(mutant -> {
                    int number = seen.merge(mutant.change(), 1, Integer::sum);
                    return number == 1 ? mutant : new Mutant(mutant.change() + " (" + number + ")", mutant.content());
                })
                .toList();
    }

    /** The mutants of the content in which every case still holds that speaks of what was changed. */
    static List<Mutant> survivors(Knowledge knowledge, List<Mutant> mutants, List<ClinicalCase> cases) {
        return mutants.parallelStream()
                .filter(mutant -> !isNoticed(knowledge, mutant, cases))
                .toList();
    }

    private static boolean isNoticed(Knowledge knowledge, Mutant mutant, List<ClinicalCase> cases) {
        Knowledge changed = mutant.content().get();
        Set<String> touched = touched(knowledge, changed);
        Reviewers reviewers = Reviewers.of(changed);
        return likeliestFirst(mutant, cases)
                .filter(one -> touched.isEmpty() || one.speaksOfAny(touched))
                .anyMatch(one -> !one.disagreements(reviewers).isEmpty());
    }

    /** The ids of the files that were changed; none if the change concerns what all files share. */
    private static Set<String> touched(Knowledge old, Knowledge changed) {
        Set<String> ids = new HashSet<>();
        if (!old.windows().equals(changed.windows())) {
            return ids;
        }
        changed(old.causes(), changed.causes(), Cause::id, ids);
        changed(old.redFlags(), changed.redFlags(), RedFlag::id, ids);
        changed(old.orderChecks(), changed.orderChecks(), OrderCheck::id, ids);
        changed(
                List.copyOf(old.options().values()),
                old.options().keySet().stream()
                        .map(id -> Objects.requireNonNull(changed.options().get(id)))
                        .toList(),
                ManagementOption::id,
                ids);
        return ids;
    }

    /** A rewrite leaves what it does not change the same object. */
    @SuppressWarnings("ReferenceEquality")
    private static <F> void changed(List<F> old, List<F> changed, Function<F, String> id, Set<String> ids) {
        for (int i = 0; i < old.size(); i++) {
            if (old.get(i) != changed.get(i)) {
                ids.add(id.apply(old.get(i)));
            }
        }
    }

    /** The cases that share most words with the change stand first: that saves time and decides nothing. */
    private static Stream<ClinicalCase> likeliestFirst(Mutant mutant, List<ClinicalCase> cases) {
        Set<String> words = wordsOf(mutant.change());
        return cases.stream().sorted(Comparator.comparingLong(one -> -shared(words, one)));
    }

    private static long shared(Set<String> words, ClinicalCase one) {
        return wordsOf(one.file() + " " + one.sentence()).stream()
                .filter(words::contains)
                .count();
    }

    private static Set<String> wordsOf(String text) {
        return WORDS.computeIfAbsent(
                text,
                missing -> Set.copyOf(
                        new HashSet<>(List.of(missing.toLowerCase(Locale.ROOT).split("[^a-z0-9.-]+")))));
    }
}
