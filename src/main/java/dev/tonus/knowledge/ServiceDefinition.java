package dev.tonus.knowledge;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A CDS service as discovery announces it.
 *
 * @param id the last part of its URL, permanent
 * @param hook the hook that it answers
 * @param title its name for people
 * @param description what it does
 * @param usageRequirements what a client must know before it calls
 * @param prefetch the templates by key, in order
 */
public record ServiceDefinition(
        String id,
        String hook,
        String title,
        String description,
        String usageRequirements,
        Map<String, String> prefetch) {

    public ServiceDefinition {
        prefetch = Collections.unmodifiableMap(new LinkedHashMap<>(prefetch));
    }
}
