package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.knowledge.Indicator;
import dev.tonus.reasoning.Finding;
import java.util.List;

/**
 * What a card says, before it is addressed to a recipient.
 *
 * @param topic what it is about, a code of Tonus's own code system
 * @param indicator how urgent it is
 * @param summary one line of plain text
 * @param detail Markdown
 * @param findings what it rests on; none for a notice
 * @param gaps what was missing
 */
record CardDraft(
        Coding topic, Indicator indicator, String summary, String detail, List<Finding> findings, List<DataGap> gaps) {

    private static final String TOPICS = "https://tonus.dev/fhir/CodeSystem/finding";

    CardDraft {
        findings = List.copyOf(findings);
        gaps = List.copyOf(gaps);
    }

    /** A card about findings; the first one gives it its topic. */
    static CardDraft about(List<Finding> findings, String summary, String detail) {
        Finding first = findings.get(0);
        Indicator indicator = findings.stream().map(Finding::indicator).reduce(Indicator.INFO, Indicator::strongest);
        return new CardDraft(
                topic(first.id(), first.name()), indicator, summary, detail, findings, DetailText.gapsOf(findings));
    }

    static Coding topic(String code, String display) {
        return new Coding(TOPICS, code, PlainText.of(display));
    }
}
