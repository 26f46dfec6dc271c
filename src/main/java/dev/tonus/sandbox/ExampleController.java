package dev.tonus.sandbox;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.SortedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Example requests, moved to today, that can be sent to a service as they are. */
@RestController
@ConditionalOnProperty(name = "tonus.mode", havingValue = "evaluation", matchIfMissing = true)
final class ExampleController {

    private static final String AS_OF = "dev.tonus.as-of";

    private final Examples examples;
    private final JsonMapper mapper;
    private final Clock clock;

    ExampleController(Examples examples, JsonMapper mapper, Clock clock) {
        this.examples = examples;
        this.mapper = mapper;
        this.clock = clock;
    }

    /** What examples there are, by service. */
    @GetMapping(path = "/examples", produces = MediaType.APPLICATION_JSON_VALUE)
    SortedMap<String, List<String>> names() {
        return examples.names();
    }

    /** The example of that name, else the service's first one. */
    @GetMapping(path = "/examples/{serviceId}", produces = MediaType.APPLICATION_JSON_VALUE)
    JsonNode example(@PathVariable String serviceId, @RequestParam(required = false) @Nullable String name) {
        byte[] example = (name == null ? examples.findFirst(serviceId) : examples.find(serviceId, name))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        return newCall(movedToNow(mapper.readTree(example)));
    }

    /** Whole days, so that times of day stay and the example's instant is not in the future. */
    private JsonNode movedToNow(JsonNode example) {
        Instant asOf = Instant.parse(example.path("extension").path(AS_OF).stringValue());
        return new DateShift(ChronoUnit.DAYS.between(asOf, clock.instant())).shift(example);
    }

    private static JsonNode newCall(JsonNode example) {
        return ((ObjectNode) example).put("hookInstance", UUID.randomUUID().toString());
    }
}
