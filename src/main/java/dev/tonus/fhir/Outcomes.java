package dev.tonus.fhir;

import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Reads OperationOutcomes, with which a server says how a query went. */
final class Outcomes {

    static final String TYPE = "OperationOutcome";

    private static final Set<String> HARMLESS = Set.of("warning", "information");

    /** Issue types that tell of results which were held back, whatever their severity. */
    private static final Set<String> WITHHELD =
            Set.of("suppressed", "incomplete", "timeout", "throttled", "too-costly");

    private Outcomes() {}

    /** Whether results may be missing for what it says: an error, results held back, or a severity that is not known. */
    static boolean tellsOfMissingResults(JsonNode outcome) {
        for (JsonNode issue : Json.each(outcome.path("issue"))) {
            boolean harmless = HARMLESS.contains(StatusWords.lower(issue.path("severity")));
            if (!harmless || WITHHELD.contains(StatusWords.lower(issue.path("code")))) {
                return true;
            }
        }
        return false;
    }
}
