package dev.tonus.cards;

import dev.tonus.facts.DataGap;
import dev.tonus.reasoning.Finding;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The detail of a card about findings, for a clinician who has five seconds: each finding, then what was not available,
 * what a chart cannot show, and the sources.
 */
final class DetailText {

    private DetailText() {}

    static String of(List<Finding> findings, List<DataGap> gaps) {
        List<String> paragraphs = new ArrayList<>();
        Set<String> listed = new HashSet<>();
        findings.forEach(finding -> paragraphs.add(new FindingText(finding, listed).markdown()));
        paragraphs.add(notAvailable(gaps));
        paragraphs.add(ask(findings));
        paragraphs.add(SourceList.line(findings));
        return Markdown.paragraphs(paragraphs);
    }

    static String notAvailable(List<DataGap> gaps) {
        return line("**Not available:** ", gaps.stream().map(DataGap::text));
    }

    private static String ask(List<Finding> findings) {
        Stream<String> questions =
                findings.stream().map(finding -> finding.next().ask()).flatMap(List::stream);
        return line("**Ask about:** ", questions);
    }

    private static String line(String start, Stream<String> texts) {
        String list = texts.map(Markdown::escape).distinct().collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : start + list + ".";
    }
}
