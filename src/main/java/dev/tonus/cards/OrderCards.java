package dev.tonus.cards;

import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.FindingKind;
import dev.tonus.reasoning.OrderAdvice;
import java.util.List;
import java.util.Optional;

/** One card for each finding about an order. */
final class OrderCards {

    /** Characters of a drug's name that a summary can spare. */
    private static final int NAME_LIMIT = 50;

    private OrderCards() {}

    static List<CardDraft> of(List<Finding> findings) {
        return findings.stream()
                .filter(finding -> finding.kind() == FindingKind.ORDER_CHECK)
                .map(finding -> CardDraft.about(List.of(finding), summary(finding), List.of()))
                .toList();
    }

    /** The summary; a long one loses the end of the ordered drug's name first, then the middle. */
    private static String summary(Finding finding) {
        String summary = finding.message().summary();
        String said = PlainText.line(summary.isBlank() ? finding.name() : summary);
        if (said.length() <= Card.SUMMARY_LIMIT) {
            return said;
        }
        String name = orderedDrug(finding).orElse("");
        String shortened = name.isEmpty() ? said : said.replace(name, PlainText.of(name, NAME_LIMIT));
        return PlainText.cutInTheMiddle(shortened, Card.SUMMARY_LIMIT);
    }

    private static Optional<String> orderedDrug(Finding finding) {
        return finding.findOrderAdvice()
                .map(OrderAdvice::order)
                .map(order -> order.drug().text())
                .map(PlainText::line);
    }
}
