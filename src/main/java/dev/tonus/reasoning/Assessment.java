package dev.tonus.reasoning;

import dev.tonus.facts.DataGap;
import java.time.Instant;
import java.util.List;

/**
 * All that was found of one patient as of one instant.
 *
 * @param knowledgeVersion the content that was used
 * @param asOf the instant
 * @param scope whether the service speaks about this patient
 * @param findings what is shown, ranked
 * @param notShown what was found and is not shown
 * @param notices what could not be looked at and must be said
 * @param dataGaps everything that was needed and missing, or came and could not be used
 * @param orders what became of each order
 */
public record Assessment(
        String knowledgeVersion,
        Instant asOf,
        Scope scope,
        List<Finding> findings,
        List<NotShown> notShown,
        List<Notice> notices,
        List<DataGap> dataGaps,
        List<ExaminedOrder> orders) {

    public Assessment {
        findings = List.copyOf(findings);
        notShown = List.copyOf(notShown);
        notices = List.copyOf(notices);
        dataGaps = List.copyOf(dataGaps);
        orders = List.copyOf(orders);
    }
}
