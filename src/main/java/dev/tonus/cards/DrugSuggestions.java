package dev.tonus.cards;

import dev.tonus.knowledge.DrugCatalogEntry;
import dev.tonus.reasoning.OrderAdvice;
import java.util.List;
import java.util.UUID;

/** The offers to order another drug instead of the draft that a finding is about; the draft stays until it is removed. */
final class DrugSuggestions {

    private DrugSuggestions() {}

    static List<Suggestion> of(OrderAdvice advice, Recipient recipient, UUID card) {
        return advice.replacements().stream()
                .map(drug -> suggestion(drug, recipient, card))
                .toList();
    }

    private static Suggestion suggestion(DrugCatalogEntry drug, Recipient recipient, UUID card) {
        String label = "Order instead: " + drug.display() + ", once a day";
        UUID uuid = NameBasedUuid.of(card, "drug " + drug.code().value());
        return new Suggestion(
                label, uuid, List.of(new Action.Create(label, MedicationRequest.draft(drug, recipient.patientId()))));
    }
}
