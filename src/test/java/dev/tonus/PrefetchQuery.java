package dev.tonus;

import static java.util.Comparator.comparing;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;

/**
 * What a CDS client makes of a prefetch template: a search of one resource type in the patient's chart.
 *
 * @param type the resource type
 * @param parameters the search parameters, each once
 */
record PrefetchQuery(String type, Map<String, String> parameters) {

    /** The elements that the templates sort by, by the name of their search parameter; newest first. */
    private static final Map<String, String> SORTED_BY =
            Map.of("-date", "effectiveDateTime", "-authoredon", "authoredOn", "-authored", "authoredOn");

    /** The element that {@code -date} sorts by, where it is another one. */
    private static final Map<String, String> DATES =
            Map.of("Procedure", "/performedDateTime", "Encounter", "/period/start");

    static PrefetchQuery parse(String template) {
        String[] parts = template.split("\\?", 2);
        return new PrefetchQuery(
                parts[0],
                Arrays.stream(parts[1].split("&"))
                        .map(parameter -> parameter.split("=", 2))
                        .collect(Collectors.toMap(pair -> pair[0], pair -> pair[1])));
    }

    /** The matches among the resources of one patient's chart. */
    List<JsonNode> search(List<JsonNode> chart) {
        Stream<JsonNode> matches = chart.stream()
                .filter(resource -> resource.path("resourceType").asString().equals(type))
                .filter(allows("status", resource -> Stream.of(resource.path("status"))))
                .filter(allows(
                        "code",
                        resource -> resource.at("/code/coding").valueStream().map(coding -> coding.path("code"))));
        return sorted(matches).limit(Long.parseLong(parameters.get("_count"))).toList();
    }

    private Predicate<JsonNode> allows(String parameter, Elements elements) {
        if (!parameters.containsKey(parameter)) {
            return resource -> true;
        }
        Set<String> allowed = Set.of(parameters.get(parameter).split(","));
        return resource -> elements.of(resource).map(JsonNode::asString).anyMatch(allowed::contains);
    }

    private Stream<JsonNode> sorted(Stream<JsonNode> matches) {
        if (!parameters.containsKey("_sort")) {
            return matches;
        }
        String element = DATES.getOrDefault(type, "/" + SORTED_BY.get(parameters.get("_sort")));
        return matches.sorted(
                comparing((JsonNode resource) -> resource.at(element).asString())
                        .reversed());
    }

    private interface Elements {
        Stream<JsonNode> of(JsonNode resource);
    }
}
