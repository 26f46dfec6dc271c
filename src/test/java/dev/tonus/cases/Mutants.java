package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.util.ArrayList;
import java.util.List;

/** The mutants of the content, and those that no case notices. */
final class Mutants {

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
        return cases.stream().anyMatch(one -> !one.disagreements(reviewers).isEmpty());
    }
}
