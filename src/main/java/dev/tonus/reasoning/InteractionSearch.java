package dev.tonus.reasoning;

import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Input;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.Interacts;
import dev.tonus.knowledge.Outcome;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Looks for pairs of interacting drugs; a table works both ways. What limits a drug for this patient is a pair as well. */
final class InteractionSearch {

    private final Chart chart;
    private final Interacts criterion;
    private final Parties parties;
    private final Function<Criterion, Judgement> judge;
    private final InteractionRows rows;

    /** A search that has the criteria of the rows judged by the function. */
    InteractionSearch(Chart chart, Interacts criterion, Parties parties, Function<Criterion, Judgement> judge) {
        this.chart = chart;
        this.criterion = criterion;
        this.parties = parties;
        this.judge = judge;
        this.rows = new InteractionRows(criterion.table(), parties);
    }

    Judgement answer() {
        List<Judgement> answers = new ArrayList<>();
        Optional<Party> examined = parties.findExamined();
        if (criterion.inRecord()) {
            for (Party column : parties.others()) {
                parties.others().forEach(other -> answers.addAll(between(column, other)));
                answers.addAll(given(column));
            }
        } else if (examined.isPresent()) {
            for (Party other : parties.others()) {
                answers.addAll(between(examined.get(), other));
                answers.addAll(between(other, examined.get()));
            }
            answers.addAll(given(examined.get()));
        }
        Judgement found = Judgement.anyOf(answers);
        return found.isMet()
                ? found
                : chart.gapOf(Input.MEDICATIONS).map(Judgement::unknown).orElse(found);
    }

    private List<Judgement> between(Party column, Party other) {
        List<Judgement> answers = new ArrayList<>();
        if (!canMeet(column, other)) {
            return answers;
        }
        for (Ingredient ofColumn : column.drug().ingredients()) {
            for (Ingredient ofOther : other.drug().ingredients()) {
                rows.find(ofColumn.name(), ofOther.name(), other.isStopped())
                        .map(row -> answer(row, column, ofColumn.name(), other, ofOther.name()))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    /** Only a table says how long a drug that was stopped still interacts. */
    private boolean canMeet(Party column, Party other) {
        boolean tail = !criterion.outcomes().contains(Outcome.TOGETHER);
        return !column.isStopped()
                && (tail || !other.isStopped())
                && column.isSystemic()
                && other.isSystemic()
                && column.mayOverlap(other);
    }

    private List<Judgement> given(Party column) {
        List<Judgement> answers = new ArrayList<>();
        if (column.isStopped() || !column.isSystemic()) {
            return answers;
        }
        for (Ingredient ingredient : column.drug().ingredients()) {
            for (InteractionRow row : rows.given(ingredient.name())) {
                row.findGiven()
                        .map(given ->
                                answer(row, column, ingredient.name(), Party.circumstance(given.name()), given.name()))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    private Judgement answer(
            InteractionRow row, Party column, String columnIngredient, Party other, String otherIngredient) {
        InteractionCell cell =
                Optional.ofNullable(row.cells().get(columnIngredient)).orElseThrow();
        if (!criterion.outcomes().contains(cell.outcome())) {
            return Judgement.NOT_MET;
        }
        Verdict verdict = cell.findCap()
                .map(cap -> InteractionDose.exceeds(column, columnIngredient, cap))
                .orElse(Verdict.MET)
                .and(InteractionDose.fits(row, other, otherIngredient));
        Judgement pair =
                judgement(verdict, new InteractionPair(row, cell, column, columnIngredient, other, otherIngredient));
        if (pair.verdict() == Verdict.NOT_MET) {
            return pair;
        }
        return row.findGiven()
                .map(given -> Judgement.allOf(List.of(pair, judge.apply(given.when()))))
                .orElse(pair);
    }

    /** A dose that cannot be read never counts as a breach. */
    private static Judgement judgement(Verdict verdict, InteractionPair pair) {
        return switch (verdict) {
            case MET -> Judgement.met(new Ground.OfPair(pair));
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN -> Judgement.unknown(InteractionDose.gap(pair));
        };
    }
}
