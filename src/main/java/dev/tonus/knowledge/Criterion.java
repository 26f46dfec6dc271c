package dev.tonus.knowledge;

/**
 * One question about the facts. The family is closed: what needs a formula is a derived fact, what needs a name is a
 * {@linkplain Is definition}.
 */
public sealed interface Criterion
        permits AllOf,
                AnyOf,
                AtLeast,
                HasCondition,
                Interacts,
                Is,
                LabMissing,
                LabStands,
                Not,
                PatientIs,
                Symptomatic,
                Takes {

    /** Met by any facts. */
    Criterion ALWAYS = new AllOf(java.util.List.of());

    /** Met by no facts. */
    Criterion NEVER = new AnyOf(java.util.List.of());

    /** Hands itself to the visitor's method for its type. */
    <R> R accept(CriterionVisitor<R> visitor);
}
