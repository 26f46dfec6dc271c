package dev.tonus.hooks;

import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;

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

    /** The service of that id; a call of another one is refused. */
    public CdsService get(String id) {
        return find(id).orElseThrow(() -> RefusedException.because(
                HttpStatus.NOT_FOUND,
                IssueType.NOT_FOUND,
                "There is no service of this id. GET /cds-services lists the services."));
    }

    /** The service of that id. */
    Optional<CdsService> find(String id) {
        return all.stream()
                .filter(service -> service.definition().id().equals(id))
                .findFirst();
    }
}
