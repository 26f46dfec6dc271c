package dev.tonus.hooks;

import java.util.List;
import java.util.Optional;

/**
 * The services that this server offers.
 *
 * @param all the services, in the order of discovery
 */
public record CdsServices(List<CdsService> all) {

    public CdsServices {
        all = List.copyOf(all);
        long ids = all.stream()
                .map(service -> service.definition().id())
                .distinct()
                .count();
        if (ids != all.size()) {
            throw new IllegalArgumentException("No two services share an id");
        }
    }

    /** The service of that id. */
    Optional<CdsService> find(String id) {
        return all.stream()
                .filter(service -> service.definition().id().equals(id))
                .findFirst();
    }
}
