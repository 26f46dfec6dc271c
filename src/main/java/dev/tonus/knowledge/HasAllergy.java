package dev.tonus.knowledge;

/**
 * Is an allergy or intolerance to one of these drugs on record? ({@code hasAllergy})
 *
 * @param drugs which ingredients, and classes of which a record may name no ingredient
 * @param ifMissing what forgivable gaps count as
 */
public record HasAllergy(DrugSet drugs, IfMissing ifMissing) implements Criterion {

    @Override
    public <R> R accept(CriterionVisitor<R> visitor) {
        return visitor.visit(this);
    }
}
