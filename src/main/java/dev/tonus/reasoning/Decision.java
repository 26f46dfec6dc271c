package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.Likelihood;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What was decided about one cause or red flag. What is to be done about it is worked out when it is asked for, for it may
 * rest on what other files found.
 *
 * @param found whether it came out as met
 * @param likelihood how plausible a cause is; none for a red flag and for what was not found
 * @param withoutSymptom whether it would have come out as met, had a muscle symptom been on record
 * @param gaps what it would have needed
 * @param finding makes the finding; empty if it was not found
 */
record Decision(
        boolean found,
        @Nullable Likelihood likelihood,
        boolean withoutSymptom,
        List<DataGap> gaps,
        Supplier<Optional<Finding>> finding) {

    /** Of most files nothing more is to be said. */
    private static final Decision NOT_FOUND = new Decision(false, null, false, List.of(), Optional::empty);

    Decision {
        gaps = List.copyOf(gaps);
    }

    static Decision found(@Nullable Likelihood likelihood, List<DataGap> gaps, Supplier<Finding> finding) {
        return new Decision(true, likelihood, false, gaps, () -> Optional.of(finding.get()));
    }

    static Decision notFound(boolean withoutSymptom, List<DataGap> gaps) {
        return withoutSymptom || !gaps.isEmpty()
                ? new Decision(false, null, withoutSymptom, gaps, Optional::empty)
                : NOT_FOUND;
    }

    /** The same decision, which tells, if something was found, that these parts of the record were not seen. */
    Decision without(List<DataGap> unseen) {
        if (unseen.isEmpty()) {
            return this;
        }
        List<DataGap> all = Stream.concat(unseen.stream(), gaps.stream()).toList();
        return new Decision(
                true, likelihood, withoutSymptom, all, () -> finding.get().map(made -> made.without(unseen)));
    }

    /** Whether the question counts it; where it asks for likelihoods, what has none counts only as a red flag. */
    boolean isCountedBy(Found criterion, boolean redFlag) {
        boolean likely = criterion.likelihoods().isEmpty()
                || redFlag
                || findLikelihood().filter(criterion.likelihoods()::contains).isPresent();
        return found && likely;
    }

    private Optional<Likelihood> findLikelihood() {
        return Optional.ofNullable(likelihood);
    }
}
