package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Ingredient;
import dev.tonus.facts.Input;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.InteractionTable;
import dev.tonus.knowledge.Interacts;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Looks for pairs of interacting drugs; a table works both ways. */
final class InteractionSearch {

    private final Chart chart;
    private final Interacts criterion;
    private final Parties parties;
    private final Set<String> present;

    InteractionSearch(Chart chart, Interacts criterion, Parties parties) {
        this.chart = chart;
        this.criterion = criterion;
        this.parties = parties;
        this.present = parties.others().stream()
                .filter(party -> !party.isStopped())
                .flatMap(party -> party.drug().ingredients().stream())
                .map(Ingredient::name)
                .collect(Collectors.toSet());
    }

    Judgement answer() {
        List<Judgement> answers = new ArrayList<>();
        if (criterion.inRecord() || parties.findExamined().isEmpty()) {
            for (Party column : parties.others()) {
                parties.others().forEach(other -> answers.addAll(between(column, other)));
            }
        } else {
            Party examined = parties.findExamined().get();
            for (Party other : parties.others()) {
                answers.addAll(between(examined, other));
                answers.addAll(between(other, examined));
            }
        }
        Judgement found = Judgement.anyOf(answers);
        return found.isMet()
                ? found
                : chart.gapOf(Input.MEDICATIONS).map(Judgement::unknown).orElse(found);
    }

    private List<Judgement> between(Party column, Party other) {
        List<Judgement> answers = new ArrayList<>();
        if (column.isStopped() || !isSystemic(column) || !isSystemic(other)) {
            return answers;
        }
        for (Ingredient ofColumn : column.drug().ingredients()) {
            for (Ingredient ofOther : other.drug().ingredients()) {
                rowFor(ofColumn.name(), ofOther.name())
                        .map(row -> answer(row, column, ofColumn.name(), other, ofOther.name()))
                        .ifPresent(answers::add);
            }
        }
        return answers;
    }

    private static boolean isSystemic(Party party) {
        return party.drug().route().isSystemic();
    }

    /** The most specific row: drugs that are taken together before single ones. */
    private Optional<InteractionRow> rowFor(String column, String other) {
        InteractionTable table = criterion.table();
        Optional<InteractionRow> together = table.rows().stream()
                .filter(row -> row.cells().containsKey(column))
                .filter(row -> row.together().contains(other) && isPresent(row.together(), other))
                .findFirst();
        return together.or(() -> table.rows().stream()
                .filter(row -> row.cells().containsKey(column))
                .filter(row -> row.together().isEmpty() && row.drugs().contains(other))
                .findFirst());
    }

    private boolean isPresent(Set<String> together, String other) {
        return together.stream()
                .allMatch(ingredient ->
                        ingredient.equals(other) || present.contains(ingredient) || isExamined(ingredient));
    }

    private boolean isExamined(String ingredient) {
        return parties.findExamined()
                .map(party -> party.drug().holdsAnyOf(Set.of(ingredient)))
                .orElse(false);
    }

    private Judgement answer(
            InteractionRow row, Party column, String columnIngredient, Party other, String otherIngredient) {
        Optional<InteractionCell> cell = Optional.ofNullable(row.cells().get(columnIngredient));
        Ground ground = new Ground.OfPair(
                new InteractionPair(row, cell.orElseThrow(), column, columnIngredient, other, otherIngredient));
        if (!criterion.outcomes().contains(cell.get().outcome())) {
            return Judgement.NOT_MET;
        }
        Verdict verdict = cell.get()
                .findCap()
                .map(cap -> exceeds(column, columnIngredient, cap))
                .orElse(Verdict.MET);
        return switch (verdict) {
            case MET -> Judgement.met(ground);
            case NOT_MET -> Judgement.NOT_MET;
            case UNKNOWN ->
                Judgement.unknown(new DataGap(
                        "dose", GapStatus.UNREADABLE, "The daily dose of " + columnIngredient + " could not be read"));
        };
    }

    /** A dose that cannot be read never counts as a breach. */
    private static Verdict exceeds(Party column, String ingredient, BigDecimal cap) {
        return column.dose()
                .find(ingredient)
                .map(dose -> Verdict.of(dose.compareTo(cap) > 0))
                .orElse(Verdict.UNKNOWN);
    }
}
