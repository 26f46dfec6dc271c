package dev.tonus.cards;

import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import dev.tonus.reasoning.NotShown;
import java.util.ArrayList;
import java.util.List;

/** Keeps to the card budget of the order hooks: a clinician who signs orders reads three cards at most. */
final class OrderBudget {

    /** Cards; the card budget of the clinical content. */
    private static final int MOST = 3;

    private OrderBudget() {}

    /** The assessment with at most three order findings; the others are accounted for as not shown. */
    static Assessment apply(Assessment assessment) {
        List<Finding> shown = new ArrayList<>();
        List<NotShown> notShown = new ArrayList<>(assessment.notShown());
        int orderCards = 0;
        for (Finding finding : assessment.findings()) {
            if (finding.kind() == FindingKind.ORDER_CHECK && orderCards++ >= MOST) {
                notShown.add(new NotShown(finding.id(), NotShown.Reason.BUDGET));
            } else {
                shown.add(finding);
            }
        }
        return new Assessment(
                assessment.knowledgeVersion(),
                assessment.asOf(),
                assessment.scope(),
                shown,
                notShown,
                assessment.notices(),
                assessment.dataGaps(),
                assessment.orders());
    }
}
