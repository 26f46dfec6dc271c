package dev.tonus.fhir;

import java.util.Optional;
import java.util.OptionalInt;
import tools.jackson.databind.JsonNode;

/** Reads for how many days (d) an order supplies its drug: the supply with all its refills, else the dosage's duration. */
final class Supply {

    /** More refills than a prescription has; a larger number is an error. */
    private static final int MOST_REFILLS = 99;

    private Supply() {}

    /** The days of the supply; empty if the order does not say. */
    static Optional<Integer> daysOf(Entry order) {
        JsonNode request = Json.first(order.path("dispenseRequest"));
        OptionalInt supply = Days.of(request.path("expectedSupplyDuration"));
        if (supply.isPresent()) {
            return Optional.of(supply.getAsInt() * (1 + refillsOf(request)));
        }
        int longest = 0;
        for (JsonNode dosage : Json.each(Dosages.of(order))) {
            longest = Math.max(
                    longest,
                    Days.of(Dosages.repeatOf(dosage).path("boundsDuration")).orElse(0));
        }
        return longest == 0 ? Optional.empty() : Optional.of(longest);
    }

    private static int refillsOf(JsonNode request) {
        return Json.number(request.path("numberOfRepeatsAllowed"))
                .map(Number::intValue)
                .filter(count -> count > 0 && count <= MOST_REFILLS)
                .orElse(0);
    }
}
