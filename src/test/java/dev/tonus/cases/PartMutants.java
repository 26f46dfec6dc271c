package dev.tonus.cases;

import dev.tonus.book.CriterionInWords;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.AnyOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.HadProcedure;
import dev.tonus.knowledge.HasCondition;
import dev.tonus.knowledge.IfMissing;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.Not;
import dev.tonus.knowledge.Takes;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Criteria with another combinator, or without one of their parts. */
final class PartMutants {

    private final Knowledge knowledge;
    private final List<Mutant> mutants = new ArrayList<>();

    private PartMutants(Knowledge knowledge) {
        this.knowledge = knowledge;
    }

    static List<Mutant> of(Knowledge knowledge) {
        PartMutants parts = new PartMutants(knowledge);
        Criteria.of(knowledge, AllOf.class).forEach(all -> parts.combinator(all, new AnyOf(all.criteria())));
        Criteria.of(knowledge, AnyOf.class).forEach(any -> parts.combinator(any, new AllOf(any.criteria())));
        Criteria.of(knowledge, Not.class).forEach(parts::negation);
        Criteria.of(knowledge, HasCondition.class).forEach(has -> parts.sets(has, has.sets()));
        Criteria.of(knowledge, HadProcedure.class).forEach(had -> parts.sets(had, had.sets()));
        Criteria.of(knowledge, Takes.class).forEach(parts::dose);
        Criteria.of(knowledge, LabStands.class).forEach(lab -> parts.forgiveness(lab, lab.ifMissing()));
        Criteria.of(knowledge, Takes.class).forEach(takes -> parts.forgiveness(takes, takes.ifMissing()));
        return parts.mutants;
    }

    private <C extends Record & Criterion> void combinator(C combinator, Record flipped) {
        int size = combinator.parts().size();
        if (size < 2) {
            return;
        }
        add("flipped: " + CriterionInWords.line(combinator), combinator, flipped);
        for (int i = 0; i < size; i++) {
            String part = CriterionInWords.line(combinator.parts().get(i));
            add(
                    part + " dropped from " + CriterionInWords.line(combinator),
                    combinator,
                    Rewrite.without(combinator, "criteria", i));
        }
    }

    private void negation(Not not) {
        if (not.criterion() instanceof Record negated) {
            add("not dropped: " + CriterionInWords.line(not), not, negated);
        }
    }

    private void dose(Takes takes) {
        takes.findDose().ifPresent(dose -> {
            for (int step : List.of(-1, 1)) {
                BigDecimal limit = dose.milligramsPerDay();
                BigDecimal moved = limit.add(limit.ulp().multiply(BigDecimal.valueOf(step)));
                add(
                        "dose of " + CriterionInWords.line(takes) + " moved to " + moved,
                        takes,
                        Rewrite.with(takes, "dose", Rewrite.with(dose, "milligramsPerDay", moved)));
            }
        });
    }

    private <C extends Record & Criterion> void sets(C has, Set<String> sets) {
        for (String set : sets) {
            Set<String> rest = new HashSet<>(sets);
            rest.remove(set);
            if (!rest.isEmpty()) {
                add(set + " dropped from " + CriterionInWords.line(has), has, Rewrite.with(has, "sets", rest));
            }
        }
    }

    private <C extends Record & Criterion> void forgiveness(C question, IfMissing ifMissing) {
        if (ifMissing != IfMissing.UNKNOWN) {
            add(
                    "ifMissing dropped from " + CriterionInWords.line(question),
                    question,
                    Rewrite.with(question, "ifMissing", IfMissing.UNKNOWN));
        }
    }

    private void add(String change, Record one, Record other) {
        mutants.add(new Mutant(change, () -> Rewrite.replacing(knowledge, one, other)));
    }
}
