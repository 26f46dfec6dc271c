package dev.tonus.cards;

import dev.tonus.knowledge.OverrideReason;
import dev.tonus.knowledge.Review;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.OrderAdvice;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Addresses cards to their recipient: names, suggestions, source label, links and the card's part of the account. */
final class CardPrinter {

    /** The namespace of all our names; a random UUID, fixed for ever. */
    private static final UUID NAMESPACE = UUID.fromString("cf4c3cb5-ed88-4047-bb54-23d56f13be76");

    private static final String OVERRIDE_REASONS = "https://tonus.dev/fhir/CodeSystem/override-reason";

    private static final String STANDARD_REASONS = "http://terminology.hl7.org/CodeSystem/non-adherence-reason-codes";

    private final Recipient recipient;
    private final LabSuggestions labSuggestions;
    private final UUID call;

    CardPrinter(Recipient recipient) {
        this.recipient = recipient;
        this.labSuggestions = new LabSuggestions(recipient);
        this.call = NameBasedUuid.of(NAMESPACE, recipient.hookInstance());
    }

    /** The card at its place in the answer. */
    Card print(CardDraft draft, int place) {
        List<Finding> findings = draft.findings();
        UUID uuid =
                NameBasedUuid.of(call, place + "\n" + draft.topic().code() + "\n" + draft.summary() + draft.detail());
        return new Card(
                uuid,
                draft.summary(),
                draft.indicator().code(),
                draft.detail(),
                new CardSource(label(findings), "", draft.topic()),
                suggestions(findings, uuid),
                overrideReasons(findings),
                SourceList.links(findings),
                account(draft),
                findings.stream().findFirst().map(Finding::id).orElse(""));
    }

    private String label(List<Finding> findings) {
        List<String> remarks = new ArrayList<>();
        if (findings.stream().anyMatch(finding -> finding.status() != Review.Status.ACTIVE)) {
            remarks.add("draft content");
        }
        if (recipient.evaluation()) {
            remarks.add("evaluation");
        }
        return remarks.isEmpty() ? "Tonus" : "Tonus (" + String.join(", ", remarks) + ")";
    }

    private List<Suggestion> suggestions(List<Finding> findings, UUID card) {
        Stream<Suggestion> removals =
                advice(findings).map(advice -> DraftRemoval.of(advice, card)).flatMap(List::stream);
        Stream<Suggestion> drugs = advice(findings)
                .map(advice -> DrugSuggestions.of(advice, recipient, card))
                .flatMap(List::stream);
        return Stream.of(removals, drugs, labSuggestions.take(findings, card).stream())
                .flatMap(offers -> offers)
                .toList();
    }

    private static List<Coding> overrideReasons(List<Finding> findings) {
        return advice(findings)
                .map(OrderAdvice::overrideReasons)
                .flatMap(List::stream)
                .map(CardPrinter::coding)
                .distinct()
                .toList();
    }

    private static Coding coding(OverrideReason reason) {
        return reason.standardCode().isEmpty()
                ? new Coding(OVERRIDE_REASONS, reason.code(), reason.display())
                : new Coding(STANDARD_REASONS, reason.standardCode(), reason.display());
    }

    private static Stream<OrderAdvice> advice(List<Finding> findings) {
        return findings.stream().flatMap(finding -> finding.findOrderAdvice().stream());
    }

    private Map<String, CardAccount> account(CardDraft draft) {
        boolean empty = draft.findings().isEmpty() && draft.gaps().isEmpty();
        return empty || !recipient.account()
                ? Map.of()
                : Map.of(Account.EXTENSION, CardAccount.of(draft.findings(), draft.gaps()));
    }
}
