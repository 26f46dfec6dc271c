package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.Input;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Reads {@code services/prefetch.yaml}: the query of each part of the record, with the codes of the labs in use. */
final class PrefetchReader {

    /** Longer queries do not fit into the URLs of common clients. */
    private static final int LONGEST = 1_500;

    private static final String CODES = "{codes}";
    private static final Pattern TOKEN = Pattern.compile("\\{\\{(.*?)}}");
    private static final String PATIENT = "context.patientId";

    static final Shape SHAPE = MapShape.EMPTY.needs(
            "templates",
            MapShape.byName(MapShape.EMPTY
                    .needs("query", SingleShape.text("A FHIR search with {{context.patientId}}"))
                    .may("labsWithin", Durations.SHAPE)
                    .may("labs", ListShape.of(Names.LAB))));

    private final Map<String, Map<Code, String>> labs;

    PrefetchReader(Map<String, Map<Code, String>> labs) {
        this.labs = labs;
    }

    /** The queries by prefetch key. */
    Map<String, String> read(YamlMap file, List<LabUse> uses) {
        Map<String, PrefetchTemplate> templates = new LinkedHashMap<>();
        file.require("templates").flatMap(YamlValue::map).ifPresent(map -> map.values()
                .forEach((key, value) -> value.map().ifPresent(entry -> {
                    checkKey(key, map.placeOf(key));
                    templates.put(key, template(entry));
                })));
        uses.stream().filter(use -> !templates.isEmpty()).forEach(use -> checkFetched(use, templates));
        Map<String, String> queries = new LinkedHashMap<>();
        templates.forEach((key, template) -> queries.put(
                key,
                complete(
                        template,
                        uses.stream()
                                .filter(use -> isFor(template, use, templates))
                                .toList())));
        return queries;
    }

    private static void checkKey(String key, Place place) {
        if (Input.parse(key).isEmpty()) {
            place.refuse(
                    "Nothing reads the prefetch key '" + key + "': use the key of a part of the record that is read.");
        }
    }

    private PrefetchTemplate template(YamlMap map) {
        String query = map.text("query");
        checkTokens(query, map.placeOf("query"));
        if (query.contains(CODES) != (map.has("labsWithin") != map.has("labs"))) {
            map.place()
                    .refuse("A query with " + CODES + " needs either 'labsWithin' or 'labs', and only such a query.");
        }
        return new PrefetchTemplate(
                query, Durations.find(map, "labsWithin").orElse(null), listedLabs(map), map.place());
    }

    private Set<String> listedLabs(YamlMap map) {
        Set<String> listed = new LinkedHashSet<>();
        map.find("labs").ifPresent(list -> list.items().forEach(item -> item.oneOf(labs)
                .ifPresent(codes -> listed.add(item.text().orElse("")))));
        return listed;
    }

    /** What a client must fill in: the patient, and nothing that some clients do not know. */
    private static void checkTokens(String query, Place place) {
        List<String> tokens =
                TOKEN.matcher(query).results().map(token -> token.group(1)).toList();
        tokens.stream()
                .filter(token -> !token.equals(PATIENT))
                .forEach(token -> place.refuse("Only {{" + PATIENT + "}} is used: remove {{" + token + "}}."));
        if (!tokens.contains(PATIENT)) {
            place.refuse("The query must name the patient: add {{" + PATIENT + "}}.");
        }
    }

    private void checkFetched(LabUse use, Map<String, PrefetchTemplate> templates) {
        if (labs.getOrDefault(use.lab(), Map.of()).isEmpty()) {
            use.place()
                    .refuse("The lab '" + use.lab()
                            + "' has no LOINC code to fetch it by: add codes or ask for another.");
        } else if (templates.values().stream().noneMatch(template -> template.fetches(use))) {
            use.place()
                    .refuse("No prefetch template fetches " + use.lab() + " " + Durations.days(use.within())
                            + " days back: shorten the look-back or add a template.");
        }
    }

    /** A lab is fetched by the query that lists it, else by the one that looks back just far enough. */
    private static boolean isFor(PrefetchTemplate template, LabUse use, Map<String, PrefetchTemplate> templates) {
        return templates.values().stream()
                .filter(candidate -> candidate.fetches(use))
                .min(Comparator.comparingLong(PrefetchTemplate::reach))
                .filter(template::equals)
                .isPresent();
    }

    private String complete(PrefetchTemplate template, List<LabUse> uses) {
        String query = template.query().replace(CODES, codes(template, uses));
        if (query.length() > LONGEST) {
            template.place().refuse("The query has " + query.length() + " characters, more than 1,500: split it.");
        }
        return query;
    }

    private String codes(PrefetchTemplate template, List<LabUse> uses) {
        Set<String> fetched = new HashSet<>(template.labs());
        uses.forEach(use -> fetched.add(use.lab()));
        TreeSet<String> codes = new TreeSet<>();
        for (String lab : fetched) {
            labs.getOrDefault(lab, Map.of()).keySet().forEach(code -> codes.add(code.value()));
        }
        return String.join(",", codes);
    }
}
