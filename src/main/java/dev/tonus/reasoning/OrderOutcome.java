package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import java.util.List;

/**
 * What came of one check of one order.
 *
 * @param findings one for every pair of drugs
 * @param gaps what it would have needed
 */
record OrderOutcome(List<OrderFinding> findings, List<DataGap> gaps) {

    OrderOutcome {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }
}
