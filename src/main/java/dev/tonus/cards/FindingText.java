package dev.tonus.cards;

import dev.tonus.knowledge.OrderCatalogEntry;
import dev.tonus.reasoning.Evidence;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NextSteps;
import dev.tonus.reasoning.OfferedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What a card says of one finding.
 *
 * @param finding the finding
 */
record FindingText(Finding finding) {

    /** Its name and likelihood, what was found, the facts, and what to do about it. */
    String markdown() {
        return Markdown.paragraphs(List.of(heading(), statement(), facts()));
    }

    private String heading() {
        String likelihood =
                finding.findLikelihood().map(value -> value.words() + ", ").orElse("");
        return Markdown.bold(finding.name()) + " – " + likelihood + "evidence grade " + finding.grade();
    }

    private String statement() {
        String sentence = Markdown.escape(finding.message().sentence());
        String action = Markdown.escape(finding.message().action());
        return action.isEmpty() ? sentence : Markdown.paragraphs(List.of(sentence, "**Do now:** " + action));
    }

    private String facts() {
        List<String> items = new ArrayList<>();
        finding.evidence().forEach(fact -> items.add(Markdown.escape(fact.text())));
        finding.next().drivers().forEach(driver -> items.add(driver(driver)));
        items.addAll(steps());
        return items.stream().map(Markdown::item).collect(Collectors.joining("\n"));
    }

    private static String driver(NextSteps.Driver driver) {
        String facts = driver.evidence().stream()
                .map(Evidence::text)
                .map(Markdown::escape)
                .collect(Collectors.joining("; "));
        return "Also in this chart: " + Markdown.escape(driver.name()) + (facts.isEmpty() ? "" : " – " + facts);
    }

    private List<String> steps() {
        NextSteps next = finding.next();
        List<String> items = new ArrayList<>();
        if (!next.workUp().isEmpty()) {
            items.add("**Check next:** " + names(next.workUp()));
        }
        next.advice().forEach(advice -> items.add(Markdown.escape(advice)));
        next.options().forEach(option -> items.add(option(option)));
        next.alternatives().forEach(text -> items.add("**Instead, consider:** " + Markdown.escape(text)));
        return items;
    }

    private static String names(List<OrderCatalogEntry> entries) {
        return entries.stream()
                .map(OrderCatalogEntry::name)
                .map(Markdown::escape)
                .collect(Collectors.joining(", "));
    }

    private static String option(OfferedOption option) {
        String cautions = option.cautions().stream()
                .map(caution -> "; " + Markdown.escape(caution))
                .collect(Collectors.joining());
        String text = Markdown.escape(option.text()) + cautions;
        return switch (option.standing()) {
            case ALLOWED -> "**Consider:** " + text + " (evidence grade " + option.grade() + ")";
            case CHECK_FIRST -> "**Check first:** " + text + " (evidence grade " + option.grade() + ")";
            case RULED_OUT -> "**Not suggested:** " + text;
        };
    }
}
