package dev.tonus.hooks;

import dev.tonus.cards.CdsResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The service endpoint. */
@RestController
final class HookController {

    private final CdsServices services;
    private final RequestBodies bodies;
    private final HookCallReader calls;
    private final Guidance guidance;
    private final ShownCards shown;

    HookController(
            CdsServices services, RequestBodies bodies, HookCallReader calls, Guidance guidance, ShownCards shown) {
        this.services = services;
        this.bodies = bodies;
        this.calls = calls;
        this.guidance = guidance;
        this.shown = shown;
    }

    /** A client whose discovery address ends in a slash calls with two. */
    @PostMapping(
            path = {"/cds-services/{id}", "/cds-services/{id}/", "/cds-services//{id}"},
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    CdsResponse call(@PathVariable String id, HttpServletRequest request) {
        CdsService service = services.get(id);
        HookCall call = calls.read(bodies.read(request), service.hook());
        CdsResponse response = guidance.answer(call, service);
        response.cards().forEach(card -> shown.show(card.uuid(), card.finding()));
        return response;
    }
}
