package dev.tonus.fhir;

import dev.tonus.facts.Receipt;
import tools.jackson.databind.JsonNode;

/**
 * A Bundle as the answer to a search.
 *
 * @param bundle the Bundle
 * @param sorted its entries
 */
record SearchResult(JsonNode bundle, Sorted sorted) {

    static final String TYPE = "Bundle";

    private static final long NOT_SAID = -1;

    /** How much of the record it is. */
    Receipt receipt(int pageSize) {
        return sorted.usable().isEmpty() ? receiptOfNothing() : receiptOfSome(pageSize);
    }

    /** Epic answers an empty search with total 0 and an OperationOutcome that says so. */
    private Receipt receiptOfNothing() {
        boolean failed = sorted.hasOutcome() && total() != 0;
        if (failed || sorted.tellsOfMissingResults() || sorted.holdsForeignMatter()) {
            return Receipt.FAILED;
        }
        return hasNextPage() || total() > 0 ? Receipt.PARTIAL : Receipt.COMPLETE;
    }

    private Receipt receiptOfSome(int pageSize) {
        boolean cutOff = hasNextPage() || sorted.matches() >= pageSize || total() > sorted.matches();
        boolean doubtful = sorted.tellsOfMissingResults() || sorted.holdsForeignMatter();
        return cutOff || doubtful ? Receipt.PARTIAL : Receipt.COMPLETE;
    }

    private long total() {
        return Json.number(bundle.path("total")).map(Number::longValue).orElse(NOT_SAID);
    }

    private boolean hasNextPage() {
        for (JsonNode link : Json.each(bundle.path("link"))) {
            if (Json.text(link.path("relation")).equals("next")) {
                return true;
            }
        }
        return false;
    }
}
