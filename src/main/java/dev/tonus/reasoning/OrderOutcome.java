package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import java.util.List;

/**
 * What came of one check of one order.
 *
 * @param drug the ordered drug, as the record names it
 * @param findings one for every pair of drugs
 * @param gaps what it would have needed
 * @param openLimits the doses that cannot be read and would have been compared with a limit
 */
record OrderOutcome(String drug, List<OrderFinding> findings, List<DataGap> gaps, List<DataGap> openLimits) {

    OrderOutcome {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
        openLimits = List.copyOf(openLimits);
    }
}
