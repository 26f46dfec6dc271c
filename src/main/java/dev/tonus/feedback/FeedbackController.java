package dev.tonus.feedback;

import dev.tonus.hooks.CdsServices;
import dev.tonus.hooks.RequestBodies;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** The feedback endpoint of each service. */
@RestController
final class FeedbackController {

    private final CdsServices services;
    private final RequestBodies bodies;
    private final FeedbackCounter counter;

    FeedbackController(CdsServices services, RequestBodies bodies, FeedbackCounter counter) {
        this.services = services;
        this.bodies = bodies;
        this.counter = counter;
    }

    /** Feedback on a card that is not remembered is counted like any other, its finding as unknown. */
    @PostMapping(
            path = {
                "/cds-services/{id}/feedback",
                "/cds-services/{id}/feedback/",
                "/cds-services//{id}/feedback",
                "/cds-services/{id}//feedback"
            },
            consumes = MediaType.APPLICATION_JSON_VALUE)
    void feedback(@PathVariable String id, HttpServletRequest request) {
        String serviceId = services.get(id).id();
        counter.count(serviceId, FeedbackReader.read(bodies.read(request)));
    }
}
