package dev.tonus.knowledge;

import java.util.List;
import java.util.stream.Stream;

/**
 * One question about the facts. The family is closed: what needs a formula is a derived fact, what needs a name is a
 * {@linkplain Is definition}.
 */
public sealed interface Criterion
        permits AllOf,
                AnyOf,
                AtLeast,
                Found,
                HadProcedure,
                HasAllergy,
                HasCondition,
                Interacts,
                Is,
                LabMissing,
                LabStands,
                Not,
                Ordered,
                PatientIs,
                ShownBefore,
                Stopped,
                Symptomatic,
                Takes {

    /** Met by any facts. */
    static Criterion always() {
        return new AllOf(List.of());
    }

    /** Met by no facts. */
    static Criterion never() {
        return new AnyOf(List.of());
    }

    /** The criteria of which it is made; none for a question about the facts. */
    default List<Criterion> parts() {
        return List.of();
    }

    /** This criterion and everything below it, through definitions too. */
    default Stream<Criterion> tree() {
        return Stream.concat(Stream.of(this), parts().stream().flatMap(Criterion::tree));
    }

    /** Hands itself to the visitor's method for its type. */
    <R> R accept(CriterionVisitor<R> visitor);
}
