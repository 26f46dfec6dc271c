package dev.tonus.hooks;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The discovery endpoint. */
@RestController
final class DiscoveryController {

    private final Discovery discovery;

    DiscoveryController(CdsServices services) {
        this.discovery = Discovery.of(services);
    }

    @GetMapping(
            path = {"/cds-services", "/cds-services/"},
            produces = MediaType.APPLICATION_JSON_VALUE)
    Discovery services() {
        return discovery;
    }
}
