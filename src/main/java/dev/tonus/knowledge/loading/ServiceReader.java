package dev.tonus.knowledge.loading;

import dev.tonus.knowledge.ServiceDefinition;
import java.util.LinkedHashMap;
import java.util.Map;

/** Reads a {@code service.yaml}: a CDS service as discovery announces it. */
final class ServiceReader {

    private static final Map<String, String> HOOKS = Map.of(
            "patient-view", "patient-view",
            "order-select", "order-select",
            "order-sign", "order-sign",
            "medication-prescribe", "medication-prescribe");

    static final Shape SHAPE = MapShape.EMPTY
            .needs("id", SingleShape.TEXT)
            .needs("hook", SingleShape.word(HOOKS))
            .needs("title", SingleShape.TEXT)
            .needs("description", SingleShape.TEXT)
            .needs("usageRequirements", SingleShape.TEXT)
            .needs("prefetch", ListShape.of(SingleShape.text("A key of prefetch.yaml")));

    private final Map<String, String> queries;

    /** A reader that knows the prefetch queries by key. */
    ServiceReader(Map<String, String> queries) {
        this.queries = queries;
    }

    ServiceDefinition read(String id, YamlMap file) {
        Map<String, String> prefetch = new LinkedHashMap<>();
        file.require("prefetch").filter(keys -> !queries.isEmpty()).ifPresent(keys -> keys.items()
                .forEach(key -> key.oneOf(queries)
                        .ifPresent(query -> prefetch.put(key.text().orElse(""), query))));
        return new ServiceDefinition(
                id,
                file.require("hook").flatMap(value -> value.oneOf(HOOKS)).orElse(""),
                file.text("title"),
                file.text("description"),
                file.text("usageRequirements"),
                prefetch);
    }
}
