package dev.tonus.cards;

import dev.tonus.facts.Code;
import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** The laboratory tests that the cards of one answer offer to order: few, and each once. */
final class LabSuggestions {

    /** Suggestions in one answer; the card budget of the clinical content. */
    private static final int MOST = 3;

    private final String patientId;
    private final Set<String> offered = new HashSet<>();
    private int left = MOST;

    LabSuggestions(Recipient recipient) {
        this.patientId = recipient.patientId();
    }

    /** The suggestions of the next card: those of its most urgent findings first, each in the order of its work-up. */
    List<Suggestion> take(List<Finding> findings, UUID card) {
        List<Suggestion> taken = new ArrayList<>();
        for (Finding finding : mostUrgentFirst(findings)) {
            for (OrderCatalogEntry entry : finding.next().workUp()) {
                entry.findCode()
                        .filter(code -> left > 0 && offered.add(entry.id()))
                        .ifPresent(code -> taken.add(offer(entry, code, card)));
            }
        }
        return taken;
    }

    private static List<Finding> mostUrgentFirst(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::indicator))
                .toList();
    }

    private Suggestion offer(OrderCatalogEntry entry, Code code, UUID card) {
        left--;
        String label = "Order: " + entry.name();
        ServiceRequest order = ServiceRequest.draft(code, entry.display(), entry.name(), patientId);
        UUID uuid = NameBasedUuid.of(card, "order " + code.value());
        return new Suggestion(label, uuid, List.of(new Action.Create(label, order)));
    }
}
