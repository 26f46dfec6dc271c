package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Finding;
import java.util.List;
import java.util.stream.Stream;

/**
 * What a card says, before it is addressed to a recipient.
 *
 * @param topic what it is about
 * @param indicator how urgent it is
 * @param summary one line of plain text
 * @param detail Markdown
 * @param findings what it rests on; none for a notice
 * @param gaps what was missing
 */
record CardDraft(
        Coding topic, Indicator indicator, String summary, String detail, List<Finding> findings, List<DataGap> gaps) {

    CardDraft {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /** A card about findings, with what was missing from the whole record; the first finding gives it its topic. */
    static CardDraft about(List<Finding> findings, String summary, List<DataGap> unseen) {
        Finding first = findings.get(0);
        Indicator indicator = findings.stream().map(Finding::indicator).reduce(Indicator.INFO, Indicator::strongest);
        List<DataGap> gaps = Stream.concat(
                        unseen.stream(), findings.stream().map(Finding::gaps).flatMap(List::stream))
                .distinct()
                .toList();
        return new CardDraft(
                Topic.of(first, indicator),
                indicator,
                PlainText.capitalized(summary),
                DetailText.of(findings, gaps),
                findings,
                gaps);
    }
}
