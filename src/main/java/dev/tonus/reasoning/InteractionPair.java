package dev.tonus.reasoning;

import dev.tonus.knowledge.InteractionCell;
import dev.tonus.knowledge.InteractionRow;
import dev.tonus.knowledge.Outcome;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two drugs of which a table says something that holds here.
 *
 * @param row the deciding row
 * @param cell the deciding cell
 * @param column the drug whose exposure or safety is at stake
 * @param columnIngredient its ingredient
 * @param other the other drug
 * @param otherIngredient its ingredient
 */
record InteractionPair(
        InteractionRow row,
        InteractionCell cell,
        Party column,
        String columnIngredient,
        Party other,
        String otherIngredient) {

    /** Whether both drugs were identified by a code. */
    boolean isByCode() {
        return column.isByCode() && other.isByCode();
    }

    /** The other ingredient, or all of those that decide together. */
    String othersInWords() {
        return row.together().isEmpty()
                ? otherIngredient
                : row.together().stream().sorted().collect(Collectors.joining(" and "));
    }

    Set<String> ingredients() {
        return columnIngredient.equals(otherIngredient)
                ? Set.of(columnIngredient)
                : Set.of(columnIngredient, otherIngredient);
    }

    List<String> references() {
        return Stream.of(column.reference(), other.reference())
                .filter(reference -> !reference.isEmpty())
                .toList();
    }

    /** What the table says, {@code contraindicated} or {@code the limit is 20 mg/day of simvastatin}. */
    String verdictInWords() {
        return cell.findCap()
                .map(cap -> "the limit is " + EvidenceSentence.dose(cap) + " of " + columnIngredient)
                .orElse(
                        cell.outcome() == Outcome.AVOID
                                ? "to be avoided"
                                : cell.outcome().code());
    }
}
