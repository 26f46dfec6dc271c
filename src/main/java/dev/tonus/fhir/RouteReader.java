package dev.tonus.fhir;

import dev.tonus.facts.Route;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/**
 * Reads by which route an order says that a drug is given. The codes of routes are in none of our tables, so the words of
 * their names decide; an order whose instructions name different routes, or words that are not known, says none.
 */
final class RouteReader {

    private static final Pattern NO_LETTER = Pattern.compile("[^a-z]+");

    /** Words of route names, reviewed: SNOMED CT's and the NCI thesaurus's names and common abbreviations. */
    private static final Map<Route, List<String>> WORDS = Map.of(
            Route.ORAL,
            List.of(
                    "oral",
                    "orally",
                    "mouth",
                    "po",
                    "sublingual",
                    "sl",
                    "buccal",
                    "enteral",
                    "nasogastric",
                    "gastrostomy"),
            Route.INJECTABLE,
            List.of(
                    "intravenous",
                    "iv",
                    "intramuscular",
                    "im",
                    "subcutaneous",
                    "subcut",
                    "sc",
                    "sq",
                    "parenteral",
                    "injection",
                    "intradermal",
                    "intraosseous"),
            Route.TRANSDERMAL,
            List.of("transdermal", "percutaneous"),
            Route.INHALED,
            List.of("inhalation", "inhaled", "respiratory", "nebulization", "endotracheal"),
            Route.NASAL,
            List.of("nasal", "intranasal"),
            Route.LOCAL,
            List.of(
                    "topical",
                    "topically",
                    "cutaneous",
                    "skin",
                    "ophthalmic",
                    "ocular",
                    "eye",
                    "eyes",
                    "otic",
                    "auricular",
                    "ear",
                    "ears",
                    "intraarticular",
                    "intralesional",
                    "intravitreal",
                    "dental",
                    "gingival",
                    "scalp"),
            Route.RECTAL_OR_VAGINAL,
            List.of("rectal", "rectally", "vaginal", "vaginally"),
            Route.IMPLANT,
            List.of("implant", "implantation", "intrauterine"));

    private RouteReader() {}

    /** The one route of the order; empty if it says none, or more than one. */
    static Optional<Route> read(Entry order) {
        Optional<Route> found = Optional.empty();
        for (JsonNode dosage : Json.each(Dosages.of(order))) {
            Optional<Route> route = routeOf(dosage.path("route"));
            if (found.isPresent() && route.isPresent() && !found.equals(route)) {
                return Optional.empty();
            }
            found = found.or(() -> route);
        }
        return found;
    }

    private static Optional<Route> routeOf(JsonNode route) {
        Concept concept = Concept.of(route);
        Optional<Route> byText = byWords(concept.text());
        return byText.or(() -> concept.displays().stream()
                .map(RouteReader::byWords)
                .flatMap(Optional::stream)
                .findFirst());
    }

    /** The route of the first word that names one: "oral route", "By mouth". */
    private static Optional<Route> byWords(String name) {
        String words = ' ' + NO_LETTER.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ") + ' ';
        return WORDS.entrySet().stream()
                .filter(entry -> entry.getValue().stream().anyMatch(word -> words.contains(' ' + word + ' ')))
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
