package dev.tonus.hooks;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The instant for which a call is answered: now, unless the service runs for evaluation and the request's extension
 * {@value #EXTENSION} says another.
 */
@Component
final class AsOfReader {

    private static final String EXTENSION = "dev.tonus.as-of";
    private static final Instant EARLIEST = Instant.parse("1900-01-01T00:00:00Z");
    private static final Instant LATEST = Instant.parse("2200-01-01T00:00:00Z");

    private final Clock clock;
    private final boolean mayBeSet;

    AsOfReader(Clock clock, TonusProperties properties) {
        this.clock = clock;
        this.mayBeSet = properties.mode() == Mode.EVALUATION;
    }

    Instant asOf(JsonNode request) {
        JsonNode set = request.path("extension").path(EXTENSION);
        Instant asOf = set.isMissingNode() || !mayBeSet ? clock.instant() : parse(set);
        return asOf.truncatedTo(ChronoUnit.SECONDS);
    }

    private static Instant parse(JsonNode set) {
        try {
            Instant asOf = Instant.parse(set.asString(""));
            if (asOf.isAfter(EARLIEST) && asOf.isBefore(LATEST)) {
                return asOf;
            }
            throw wrong();
        } catch (DateTimeException notAnInstant) {
            throw wrong();
        }
    }

    private static RefusedException wrong() {
        return RefusedException.because(
                HttpStatus.BAD_REQUEST,
                IssueType.VALUE,
                "extension." + EXTENSION + " must be an instant from 1900 to 2199, such as 2026-11-21T10:00:00Z.");
    }
}
