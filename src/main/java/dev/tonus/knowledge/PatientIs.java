package dev.tonus.knowledge;

import dev.tonus.facts.Sex;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Age, sex and pregnancy: everything that is given must hold. ({@code patient})
 *
 * @param ageAtLeast the lowest age in whole years, 0 for no lower end
 * @param ageBelow the first age in whole years that is too old, {@link Integer#MAX_VALUE} for no upper end
 * @param sex the administrative gender
 * @param pregnant whether the patient must be pregnant
 * @param ifMissing what forgivable gaps count as
 */
public record PatientIs(
        int ageAtLeast, int ageBelow, @Nullable Sex sex, boolean pregnant, IfMissing ifMissing) implements Criterion {

    /** A question to which a pregnancy does not matter. */
    public PatientIs(int ageAtLeast, int ageBelow, @Nullable Sex sex, IfMissing ifMissing) {
        this(ageAtLeast, ageBelow, sex, false, ifMissing);
    }

    /** The administrative gender, if it matters. */
    public Optional<Sex> findSex() {
        return Optional.ofNullable(sex);
    }

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
