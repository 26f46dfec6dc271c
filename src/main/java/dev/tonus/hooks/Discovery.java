package dev.tonus.hooks;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.tonus.knowledge.ServiceDefinition;
import java.util.List;
import java.util.Map;

/**
 * The answer of the discovery endpoint.
 *
 * @param services the services
 */
record Discovery(List<Entry> services) {

    Discovery {
        services = List.copyOf(services);
    }

    static Discovery of(CdsServices services) {
        return new Discovery(services.all().stream()
                .map(CdsService::definition)
                .map(Entry::of)
                .toList());
    }

    /**
     * One service.
     *
     * @param hook the hook that it answers
     * @param title its name for people
     * @param description what it does
     * @param id the last part of its URL
     * @param prefetch the queries whose results it wants, by key
     * @param usageRequirements what a client must know before it calls
     * @param version the version of CDS Hooks that it implements
     * @param hookVersion the version of the hook's definition
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Entry(
            String hook,
            String title,
            String description,
            String id,
            Map<String, String> prefetch,
            String usageRequirements,
            String version,
            String hookVersion) {

        private static final String CDS_HOOKS_VERSION = "2.0.1";

        /** What the definitions of all four hooks give as their version. */
        private static final String HOOK_VERSION = "1.0";

        static Entry of(ServiceDefinition service) {
            return new Entry(
                    service.hook(),
                    service.title(),
                    service.description(),
                    service.id(),
                    service.prefetch(),
                    service.usageRequirements(),
                    CDS_HOOKS_VERSION,
                    HOOK_VERSION);
        }
    }
}
