package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.InteractionRow;
import java.math.BigDecimal;

/** What the daily doses of a pair say. */
final class InteractionDose {

    private InteractionDose() {}

    /** Is more of the drug taken than the cap, in mg/d? Unknown if its dose cannot be read. */
    static Verdict exceeds(Party column, String ingredient, BigDecimal cap) {
        return column.dose()
                .find(ingredient)
                .map(dose -> Verdict.of(dose.compareTo(cap) > 0))
                .orElse(Verdict.UNKNOWN);
    }

    /** What is said of a dose that cannot be read; the limit is named, so that the clinician can compare. */
    static DataGap gap(InteractionPair pair) {
        boolean readable = pair.column().dose().find(pair.columnIngredient()).isPresent();
        String ingredient = readable ? pair.otherIngredient() : pair.columnIngredient();
        String limit = pair.cell()
                .findCap()
                .filter(cap -> !readable)
                .map(cap -> "; with " + pair.othersInWords() + " its limit is " + EvidenceSentence.dose(cap))
                .orElse("");
        return DrugQuestion.unreadableDose(ingredient, limit);
    }

    /** Is as much of the other drug taken as the row asks for? */
    static Verdict fits(InteractionRow row, Party other, String ingredient) {
        return row.findDose()
                .map(limit -> other.dose().find(ingredient).map(limit::holds).orElse(Verdict.UNKNOWN))
                .orElse(Verdict.MET);
    }
}
