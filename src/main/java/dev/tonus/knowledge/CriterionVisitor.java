package dev.tonus.knowledge;

/**
 * One method for each type of criterion, so that whoever decides, prints or checks criteria forgets none.
 *
 * @param <R> what a visit yields
 */
public interface CriterionVisitor<R> {
    R visit(AllOf criterion);

    R visit(AnyOf criterion);

    R visit(AtLeast criterion);

    R visit(Not criterion);

    R visit(Is criterion);

    R visit(Takes criterion);

    R visit(Stopped criterion);

    R visit(HasCondition criterion);

    R visit(HadProcedure criterion);

    R visit(HasAllergy criterion);

    R visit(LabStands criterion);

    R visit(LabMissing criterion);

    R visit(PatientIs criterion);

    R visit(Symptomatic criterion);

    R visit(Interacts criterion);

    R visit(Found criterion);

    R visit(Ordered criterion);

    R visit(ShownBefore criterion);
}
