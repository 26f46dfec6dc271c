package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
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
        return mutants;
    }

    /** The mutants in which every case still holds. */
    static List<Mutant> survivors(List<Mutant> mutants, List<ClinicalCase> cases) {
        return mutants.parallelStream()
                .filter(mutant -> !isNoticed(mutant, cases))
                .toList();
    }

    private static boolean isNoticed(Mutant mutant, List<ClinicalCase> cases) {
        Reviewers reviewers = Reviewers.of(mutant.content().get());
        return likeliestFirst(mutant, cases)
                .anyMatch(one -> !one.disagreements(reviewers).isEmpty());
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
