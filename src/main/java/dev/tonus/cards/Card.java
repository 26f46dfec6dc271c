package dev.tonus.cards;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/**
 * One piece of guidance, as CDS Hooks 2.0.1 defines it.
 *
 * @param uuid names it in feedback
 * @param summary one line of at most {@value #SUMMARY_LIMIT} characters
 * @param indicator how urgent it is: {@code info}, {@code warning} or {@code critical}
 * @param detail GitHub Flavored Markdown without HTML
 * @param source who gives the guidance
 * @param suggestions what may be taken with one click
 * @param overrideReasons the reasons that may be given for not following it
 * @param links more reading
 * @param extension the card's part of the account, by the extension's name
 * @param finding the id of the finding that heads it, for the service itself and not sent; empty for a notice
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
@JsonPropertyOrder({
    "uuid",
    "summary",
    "indicator",
    "detail",
    "source",
    "suggestions",
    "selectionBehavior",
    "overrideReasons",
    "links",
    "extension"
})
public record Card(
        UUID uuid,
        String summary,
        String indicator,
        String detail,
        CardSource source,
        List<Suggestion> suggestions,
        List<Coding> overrideReasons,
        List<Link> links,
        Map<String, CardAccount> extension,
        @JsonIgnore String finding) {

    /** CDS Hooks asks for fewer than 140 characters. */
    public static final int SUMMARY_LIMIT = 139;

    private static final Set<String> INDICATORS = Set.of("info", "warning", "critical");

    public Card {
        suggestions = List.copyOf(suggestions);
        overrideReasons = List.copyOf(overrideReasons);
        links = List.copyOf(links);
        extension = Map.copyOf(extension);
        Requirement.text(summary, "A card needs a summary");
        Requirement.that(summary.length() <= SUMMARY_LIMIT, "A summary has fewer than 140 characters");
        Requirement.that(summary.lines().count() == 1, "A summary is one line");
        Requirement.that(INDICATORS.contains(indicator), "An indicator is info, warning or critical");
        for (Coding reason : overrideReasons) {
            Requirement.text(reason.display(), "An override reason needs words");
        }
    }

    /** How many suggestions may be taken; only there when there are suggestions. */
    @JsonProperty("selectionBehavior")
    public String selectionBehavior() {
        return suggestions.isEmpty() ? "" : "any";
    }
}
