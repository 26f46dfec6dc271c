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

/**
 * Whether a criterion can only have its verdict if some question in it has an answer that fills a slot: then the
 * sentence can be printed whenever the criterion has that verdict.
 */
final class SurelyFilled implements CriterionVisitor<Boolean> {

    private final Filler filler;
    private final boolean met;

    private SurelyFilled(Filler filler, boolean met) {
        this.filler = filler;
        this.met = met;
    }

    /** Whether the slot is filled whenever the criterion is met. */
    static boolean whenMet(Criterion criterion, Filler filler) {
        return criterion.accept(new SurelyFilled(filler, true));
    }

    @Override
    public Boolean visit(AllOf criterion) {
        return among(criterion.criteria(), met ? criterion.criteria().size() : 1);
    }

    @Override
    public Boolean visit(AnyOf criterion) {
        return among(criterion.criteria(), met ? 1 : criterion.criteria().size());
    }

    @Override
    public Boolean visit(AtLeast criterion) {
        int all = criterion.criteria().size();
        return among(criterion.criteria(), met ? criterion.count() : all - criterion.count() + 1);
    }

    /** If so many have the verdict, one that fills the slot is among them unless as many do not fill it. */
    private boolean among(List<Criterion> criteria, int count) {
        long fillNot =
                criteria.stream().filter(criterion -> !criterion.accept(this)).count();
        return fillNot < count;
    }

    @Override
    public Boolean visit(Not criterion) {
        return criterion.criterion().accept(new SurelyFilled(filler, !met));
    }

    @Override
    public Boolean visit(Is criterion) {
        return criterion.definition().when().accept(this);
    }

    @Override
    public Boolean visit(LabStands criterion) {
        return filler.fills(criterion, met);
    }

    @Override
    public Boolean visit(Takes criterion) {
        return filler.fills(criterion, met);
    }

    @Override
    public Boolean visit(Interacts criterion) {
        return filler.fills(criterion, met);
    }

    @Override
    public Boolean visit(Ordered criterion) {
        return filler.fills(criterion, met);
    }

    @Override
    public Boolean visit(ShownBefore criterion) {
        return false;
    }

    @Override
    public Boolean visit(HasCondition criterion) {
        return false;
    }

    @Override
    public Boolean visit(LabMissing criterion) {
        return false;
    }

    @Override
    public Boolean visit(Stopped criterion) {
        return filler.fills(criterion, met);
    }

    @Override
    public Boolean visit(HadProcedure criterion) {
        return false;
    }

    @Override
    public Boolean visit(Found criterion) {
        return false;
    }

    @Override
    public Boolean visit(HasAllergy criterion) {
        return false;
    }

    @Override
    public Boolean visit(PatientIs criterion) {
        return false;
    }

    @Override
    public Boolean visit(Symptomatic criterion) {
        return false;
    }

    /** What fills a slot. */
    interface Filler {

        /** Whether the question fills the slot when it is met, or not met. */
        boolean fills(Criterion question, boolean met);
    }
}
