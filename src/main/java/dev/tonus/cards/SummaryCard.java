package dev.tonus.cards;

import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import java.util.List;

/** The one card of a patient view that lists the causes which are no emergency. */
final class SummaryCard {

    private static final String TOPIC = "Muscle cramps: ";

    private SummaryCard() {}

    /** The card; none if there is no such cause. */
    static List<CardDraft> of(List<Finding> findings) {
        List<Finding> causes = findings.stream()
                .filter(finding -> finding.kind() == FindingKind.CAUSE)
                .filter(finding -> !Urgency.isEmergency(finding))
                .toList();
        return causes.isEmpty() ? List.of() : List.of(CardDraft.about(causes, summary(causes), DetailText.of(causes)));
    }

    private static String summary(List<Finding> causes) {
        Finding first = causes.get(0);
        String likelihood =
                first.findLikelihood().map(value -> " – " + value.words()).orElse("");
        String others = causes.size() == 1 ? "" : " (+" + (causes.size() - 1) + " more)";
        String end = likelihood + others;
        return TOPIC + PlainText.of(first.name(), Card.SUMMARY_LIMIT - TOPIC.length() - end.length()) + end;
    }
}
