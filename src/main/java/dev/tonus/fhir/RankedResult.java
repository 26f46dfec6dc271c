package dev.tonus.fhir;

import dev.tonus.facts.LabResult;
import java.time.Instant;
import java.util.Comparator;
import tools.jackson.databind.JsonNode;

/**
 * A result with what decides between results of the same time.
 *
 * @param result the result
 * @param status how reliable it is
 * @param issued when it was issued; read only if it decides
 * @param times how dates are read
 */
record RankedResult(LabResult result, ObservationStatus status, JsonNode issued, Times times)
        implements Comparable<RankedResult> {

    /**
     * The latest first, an imprecise date by its end. Of the same time: a corrected result before a final and a
     * preliminary one, then the one that was issued last, then in the order of their ids.
     */
    private static final Comparator<RankedResult> LATEST_FIRST = Comparator.comparing(
                    RankedResult::latest, Comparator.reverseOrder())
            .thenComparing(RankedResult::earliest, Comparator.reverseOrder())
            .thenComparing(RankedResult::status)
            .thenComparing(RankedResult::issuedAt, Comparator.reverseOrder())
            .thenComparing(RankedResult::reference);

    @Override
    public int compareTo(RankedResult other) {
        return LATEST_FIRST.compare(this, other);
    }

    private Instant latest() {
        return result.time().latest();
    }

    private Instant earliest() {
        return result.time().earliest();
    }

    private Instant issuedAt() {
        return times.read(issued).earliest();
    }

    private String reference() {
        return result.references().get(0);
    }
}
