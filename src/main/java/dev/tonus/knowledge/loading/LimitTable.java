package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.LabWindow;
import java.time.Period;
import java.util.Map;

/**
 * Every limit of the content by lab.
 *
 * @param defaults what holds for a lab that the table does not name
 * @param labs the labs that it names
 */
record LimitTable(LabLimits defaults, Map<String, LabLimits> labs) {

    /** No limit is known. */
    static final LimitTable EMPTY =
            new LimitTable(new LabLimits(LabWindow.of(Period.ZERO), Basis.AND_LAB_RANGE, Map.of()), Map.of());

    LimitTable {
        labs = Map.copyOf(labs);
    }

    LabLimits of(String lab) {
        return labs.getOrDefault(lab, defaults);
    }
}
