package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.AtLeast;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.CriterionVisitor;
import dev.tonus.knowledge.Found;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasAllergy;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Is;
import dev.tonus.knowledge.LabMissing;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Ordered;
import dev.tonus.knowledge.PatientIs;
import dev.tonus.knowledge.ShownBefore;
import dev.tonus.knowledge.Stopped;
import dev.tonus.knowledge.Symptomatic;
import dev.tonus.knowledge.Takes;
import java.util.List;
import java.util.stream.Stream;

/** The questions about facts that a criterion is made of, definitions opened. */
final class Questions implements CriterionVisitor<Stream<Criterion>> {

    private Questions() {}

    static Stream<Criterion> in(Criterion criterion) {
        return criterion.accept(new Questions());
    }

    private Stream<Criterion> in(List<Criterion> criteria) {
        return criteria.stream().flatMap(criterion -> criterion.accept(this));
    }

    @Override
    public Stream<Criterion> visit(AllOf criterion) {
        return in(criterion.criteria());
    }

    @Override
    public Stream<Criterion> visit(AnyOf criterion) {
        return in(criterion.criteria());
    }

    @Override
    public Stream<Criterion> visit(AtLeast criterion) {
        return in(criterion.criteria());
    }

    @Override
    public Stream<Criterion> visit(Not criterion) {
        return criterion.criterion().accept(this);
    }

    @Override
    public Stream<Criterion> visit(Is criterion) {
        return criterion.definition().when().accept(this);
    }

    @Override
    public Stream<Criterion> visit(Takes criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(HasCondition criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(LabStands criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(LabMissing criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(Stopped criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(HadProcedure criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(Found criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(HasAllergy criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(PatientIs criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(Symptomatic criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(Interacts criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(Ordered criterion) {
        return Stream.of(criterion);
    }

    @Override
    public Stream<Criterion> visit(ShownBefore criterion) {
        return Stream.of(criterion);
    }
}
