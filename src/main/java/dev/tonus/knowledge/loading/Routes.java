package dev.tonus.knowledge.loading;

import dev.tonus.facts.Route;
import dev.tonus.knowledge.Takes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads {@code route}: routes by name, {@code systemic} or {@code any}; systemic if nothing is said. */
final class Routes {

    private static final Map<String, Set<Route>> ROUTES = routes();

    static final Shape SHAPE = ListShape.oneOrMore(SingleShape.word(ROUTES));

    private Routes() {}

    private static Map<String, Set<Route>> routes() {
        Map<String, Set<Route>> routes = Words.of(Route.class).entrySet().stream()
                .filter(entry -> entry.getValue() != Route.UNKNOWN)
                .collect(Collectors.toMap(Map.Entry::getKey, entry -> EnumSet.of(entry.getValue())));
        routes.put("systemic", Takes.SYSTEMIC);
        routes.put("any", EnumSet.allOf(Route.class));
        return routes;
    }

    static Set<Route> read(YamlMap map) {
        EnumSet<Route> routes = EnumSet.noneOf(Route.class);
        map.find("route").map(YamlValue::itemsOrSelf).orElse(List.of()).forEach(item -> item.oneOf(ROUTES)
                .ifPresent(routes::addAll));
        return routes.isEmpty() ? Takes.SYSTEMIC : routes;
    }
}
