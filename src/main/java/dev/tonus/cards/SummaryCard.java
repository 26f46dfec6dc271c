package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import java.util.ArrayList;
import java.util.List;

/**
 * The one card of a patient view for what is no emergency: red flags that want attention at this visit, then the causes,
 * each with the more specific findings beneath it.
 */
final class SummaryCard {

    private static final String TOPIC = "Muscle cramps: ";

    private SummaryCard() {}

    /** The card; none if there is nothing of that. */
    static List<CardDraft> of(List<Finding> findings, List<DataGap> unseen) {
        List<Finding> listed = findings.stream()
                .filter(finding -> finding.kind() != FindingKind.ORDER_CHECK)
                .filter(finding -> !Urgency.isEmergency(finding))
                .toList();
        List<Finding> ordered = new ArrayList<>();
        lines(listed, true).forEach(line -> addWithThoseBeneath(line, listed, ordered));
        lines(listed, false).forEach(line -> addWithThoseBeneath(line, listed, ordered));
        return ordered.isEmpty() ? List.of() : List.of(CardDraft.about(ordered, summary(ordered), unseen));
    }

    private static List<Finding> lines(List<Finding> listed, boolean redFlags) {
        return listed.stream()
                .filter(Finding::hasOwnLine)
                .filter(finding -> (finding.kind() == FindingKind.RED_FLAG) == redFlags)
                .toList();
    }

    private static void addWithThoseBeneath(Finding line, List<Finding> listed, List<Finding> ordered) {
        ordered.add(line);
        listed.stream()
                .filter(finding -> finding.beneath().equals(line.id()))
                .forEach(finding -> addWithThoseBeneath(finding, listed, ordered));
    }

    private static String summary(List<Finding> ordered) {
        Finding first = ordered.get(0);
        long more = ordered.stream().skip(1).filter(Finding::hasOwnLine).count();
        String others = more == 0 ? "" : " (+" + more + " more)";
        if (!first.message().summary().isBlank()) {
            return PlainText.of(first.message().summary(), Card.SUMMARY_LIMIT - others.length()) + others;
        }
        String likelihood =
                first.findLikelihood().map(value -> " – " + value.words()).orElse("");
        String end = likelihood + others;
        return TOPIC + PlainText.of(first.name(), Card.SUMMARY_LIMIT - TOPIC.length() - end.length()) + end;
    }
}
