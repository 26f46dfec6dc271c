package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/** How far an Observation may be relied upon, the most reliable first. */
enum ObservationStatus {
    /** Changed after it was final. */
    CORRECTED,
    FINAL,
    /** May still change. */
    PRELIMINARY,
    /** Has no result yet, or no longer. */
    VOID,
    /** Not said, or in a word that FHIR does not have. */
    UNKNOWN;

    /** The status of a code of FHIR. */
    static ObservationStatus of(JsonNode code) {
        return switch (StatusWords.lower(code)) {
            case "corrected", "amended" -> CORRECTED;
            case "final" -> FINAL;
            case "preliminary" -> PRELIMINARY;
            case "registered", "cancelled", "entered-in-error" -> VOID;
            default -> UNKNOWN;
        };
    }
}
