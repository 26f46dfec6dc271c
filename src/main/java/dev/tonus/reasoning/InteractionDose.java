package dev.tonus.reasoning;

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

    /** Is as much of the other drug taken as the row asks for? */
    static Verdict fits(InteractionRow row, Party other, String ingredient) {
        return row.findDose()
                .map(limit -> other.dose().find(ingredient).map(limit::holds).orElse(Verdict.UNKNOWN))
                .orElse(Verdict.MET);
    }
}
