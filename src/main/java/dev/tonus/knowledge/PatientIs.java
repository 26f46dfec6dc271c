package dev.tonus.knowledge;

import dev.tonus.facts.Sex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Age and sex: everything that is given must hold. ({@code patient})
 *
 * @param ageAtLeast the lowest age in whole years, 0 for no lower end
 * @param ageBelow the first age in whole years that is too old, {@link Integer#MAX_VALUE} for no upper end
 * @param sex the administrative gender
 * @param ifMissing what forgivable gaps count as
 */
public record PatientIs(
        int ageAtLeast, int ageBelow, @Nullable Sex sex, IfMissing ifMissing) implements Criterion {

    /** The administrative gender, if it matters. */
    public Optional<Sex> findSex() {
        return Optional.ofNullable(sex);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
