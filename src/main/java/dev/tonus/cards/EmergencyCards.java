package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** One card for each distinct emergency: red flags, with the critical causes that the same action answers. */
final class EmergencyCards {

    private EmergencyCards() {}

    static List<CardDraft> of(List<Finding> findings, List<DataGap> unseen) {
        List<List<Finding>> emergencies = new ArrayList<>();
        findings.stream().filter(Urgency::isEmergency).forEach(finding -> join(emergencies, finding));
        return emergencies.stream().map(emergency -> card(emergency, unseen)).toList();
    }

    /** Puts the finding into the emergency that it belongs to; one that belongs to several makes them one. */
    private static void join(List<List<Finding>> emergencies, Finding finding) {
        List<Finding> joined = new ArrayList<>();
        emergencies.removeIf(emergency -> {
            boolean shared = emergency.stream().anyMatch(member -> Urgency.shareEmergency(member, finding));
            if (shared) {
                joined.addAll(emergency);
            }
            return shared;
        });
        joined.add(finding);
        emergencies.add(joined);
    }

    private static CardDraft card(List<Finding> emergency, List<DataGap> unseen) {
        List<Finding> flagsFirst = emergency.stream()
                .sorted(Comparator.comparing(finding -> finding.kind() != FindingKind.RED_FLAG))
                .toList();
        return CardDraft.about(flagsFirst, summary(flagsFirst.get(0)), unseen);
    }

    private static String summary(Finding first) {
        String evidence = first.evidence().stream()
                .findFirst()
                .map(fact -> ": " + fact.text())
                .orElse("");
        String summary = first.message().summary().isBlank()
                ? first.name() + evidence
                : first.message().summary();
        return PlainText.of(summary, Card.SUMMARY_LIMIT);
    }
}
