package dev.tonus.fhir;

import dev.tonus.facts.Route;
import java.util.HashMap;
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
    private static final String[] NO_WORDS = {};

    /** Words of route names, reviewed: SNOMED CT's and the NCI thesaurus's names and common abbreviations. */
    private static final Map<Route, List<String>> NAMES = Map.of(
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
                    "intraosseous",
                    "intrathecal",
                    "epidural"),
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
            Route.RECTAL,
            List.of("rectal", "rectally"),
            Route.VAGINAL,
            List.of("vaginal", "vaginally"),
            Route.IMPLANT,
            List.of("implant", "implantation", "intrauterine"));

    private static final Map<String, Route> BY_WORD = byWord();

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

    /** The route that one of the words names, of several the first of ours: "oral route", "By mouth". */
    private static Optional<Route> byWords(String name) {
        Optional<Route> first = Optional.empty();
        for (String word : name.isEmpty() ? NO_WORDS : NO_LETTER.split(name.toLowerCase(Locale.ROOT))) {
            Optional<Route> route = Optional.ofNullable(BY_WORD.get(word));
            if (route.isPresent() && (first.isEmpty() || route.get().compareTo(first.get()) < 0)) {
                first = route;
            }
        }
        return first;
    }

    private static Map<String, Route> byWord() {
        Map<String, Route> routes = new HashMap<>();
        NAMES.forEach((route, words) -> words.forEach(word -> routes.put(word, route)));
        return routes;
    }
}
