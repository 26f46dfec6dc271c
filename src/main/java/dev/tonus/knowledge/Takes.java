package dev.tonus.knowledge;

import java.time.Period;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Is at least one use of these drugs in effect that fits all the parameters? ({@code takes})
 *
 * @param drugs which ingredients
 * @param washout whether a use that has ended still counts while its effect lasts
 * @param startedBeforeSymptom whether the use must have begun on or before the onset of the symptom
 * @param changedBeforeSymptom the longest time from a change date of the use to the onset of the symptom
 * @param forAtLeast the shortest exposure, joined over gaps
 * @param ifMissing what forgivable gaps count as
 */
public record Takes(
        DrugSet drugs,
        boolean washout,
        boolean startedBeforeSymptom,
        @Nullable Period changedBeforeSymptom,
        @Nullable Period forAtLeast,
        IfMissing ifMissing)
        implements Criterion {

    /** The longest time from a change date of the use to the onset of the symptom. */
    public Optional<Period> findChangedBeforeSymptom() {
        return Optional.ofNullable(changedBeforeSymptom);
    }

    /** The shortest exposure. */
    public Optional<Period> findForAtLeast() {
        return Optional.ofNullable(forAtLeast);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
