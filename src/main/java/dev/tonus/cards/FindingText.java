package dev.tonus.cards;

import dev.tonus.reasoning.Evidence;
import dev.tonus.reasoning.Finding;
import dev.tonus.reasoning.NextSteps;
import dev.tonus.reasoning.OfferedOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a card says of one finding.
 *
 * @param finding the finding
 * @param listed what the card has listed already, as a fact, to check next or as an option; grows
 */
record FindingText(Finding finding, Set<String> listed) {

    /** Its name and likelihood, what was found, the facts, and what to do about it. */
    String markdown() {
        return Markdown.paragraphs(List.of(heading(), statement(), facts()));
    }

    private String heading() {
        return (finding.hasOwnLine() ? "" : "↳ ")
                + Markdown.bold(finding.name())
                + finding.findLikelihood()
                        .map(value -> " – " + value.words() + " (evidence grade " + finding.grade() + ")")
                        .orElse("");
    }

    private String statement() {
        String sentence =
                Markdown.escape(PlainText.capitalized(finding.message().sentence()));
        String action = Markdown.escape(finding.message().action());
        return action.isEmpty() ? sentence : Markdown.paragraphs(List.of(sentence, "**Do now:** " + action));
    }

    private String facts() {
        NextSteps next = finding.next();
        List<String> items = new ArrayList<>();
        items.add(line("**In this chart:** ", told()));
        items.add(line("**May stand behind it:** ", next.drivers().stream().map(this::driver)));
        items.add(line("**Check next:** ", toCheck()));
        next.options().stream().filter(option -> listed.add(option.id())).forEach(option -> items.add(option(option)));
        next.alternatives().forEach(text -> items.add("**Instead, consider:** " + Markdown.escape(text)));
        next.advice().forEach(advice -> items.add(Markdown.escape(advice)));
        return items.stream()
                .filter(item -> !item.isEmpty())
                .map(Markdown::item)
                .collect(Collectors.joining("\n"));
    }

    /** The facts; beneath another finding, and where one action answers several, only those that were not told yet. */
    private Stream<String> told() {
        boolean again = finding.hasOwnLine() && !Urgency.isEmergency(finding);
        return finding.evidence().stream()
                .map(Evidence::text)
                .filter(text -> listed.add(text) || again)
                .map(Markdown::escape);
    }

    private static String line(String start, Stream<String> texts) {
        String list = texts.collect(Collectors.joining("; "));
        return list.isEmpty() ? "" : start + list;
    }

    /** A driver with those of its facts that are not in the list already. */
    private String driver(NextSteps.Driver driver) {
        String facts = driver.evidence().stream()
                .filter(fact -> !finding.evidence().contains(fact))
                .map(Evidence::text)
                .map(Markdown::escape)
                .collect(Collectors.joining(", "));
        return Markdown.escape(driver.name()) + (facts.isEmpty() ? "" : " (" + facts + ")");
    }

    private Stream<String> toCheck() {
        return finding.next().workUp().stream()
                .filter(entry -> listed.add(entry.id()))
                .map(entry -> Markdown.escape(entry.name()));
    }

    private static String option(OfferedOption option) {
        String text = Markdown.escape(withoutFullStop(option.text()));
        String said = option.standing() == OfferedOption.Standing.RULED_OUT
                ? text
                : text + " (evidence grade " + option.grade() + ")";
        String cautions = option.cautions().stream()
                .map(FindingText::withoutFullStop)
                .map(caution -> ". " + Markdown.escape(caution))
                .collect(Collectors.joining());
        return heading(option.standing()) + said + cautions + ".";
    }

    private static String heading(OfferedOption.Standing standing) {
        return switch (standing) {
            case ALLOWED -> "**Consider:** ";
            case CHECK_FIRST -> "**Check first:** ";
            case RULED_OUT -> "**Not suggested:** ";
        };
    }

    private static String withoutFullStop(String sentence) {
        return sentence.endsWith(".") ? sentence.substring(0, sentence.length() - 1) : sentence;
    }
}
