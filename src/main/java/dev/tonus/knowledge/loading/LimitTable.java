package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabStands;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * Every limit of the content by lab.
 *
 * @param defaults what holds for a lab that the table does not name
 * @param labs the labs that it names
 */
record LimitTable(LabLimits defaults, Map<String, LabLimits> labs) {

    /** No limit is known. */
    static final LimitTable EMPTY =
            new LimitTable(new LabLimits(LabWindow.of(Period.ZERO), Basis.AND_LAB_RANGE, Map.of(), Set.of()), Map.of());

    LimitTable {
        labs = Map.copyOf(labs);
    }

    /** Every limit as the question that asks for it, by lab and grade. */
    List<LabStands> questions() {
        List<LabStands> questions = new ArrayList<>();
        new TreeMap<>(labs).forEach((lab, limits) -> limits.questions(lab).forEach(questions::add));
        return questions;
    }

    /** Whether it surely lacks the grade; a table or grade that could not be read is reported as such. */
    boolean lacks(String lab, String grade) {
        return !labs.isEmpty() && !of(lab).written().contains(grade);
    }

    LabLimits of(String lab) {
        return labs.getOrDefault(lab, defaults);
    }
}
