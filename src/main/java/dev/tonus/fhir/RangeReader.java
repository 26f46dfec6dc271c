package dev.tonus.fhir;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.ReferenceRange;
import dev.tonus.facts.UnitScale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * Reads the laboratory's own range: the first that is not of another type than "normal".
 *
 * @param units how units are read
 * @param scale how the analyte's units convert
 */
record RangeReader(UnitReader units, UnitScale scale) {

    private static final Set<String> NORMAL = Set.of("normal", "normal range");

    /** The range, each end in its own unit; an end without one has the unit of the result. */
    ReferenceRange read(JsonNode ranges, String unitOfResult) {
        for (JsonNode range : Json.each(ranges)) {
            JsonNode type = range.path("type");
            if (Json.isAbsent(type) || StatusWords.isAny(type, NORMAL)) {
                return rangeOf(end(range.path("low"), unitOfResult), end(range.path("high"), unitOfResult));
            }
        }
        return ReferenceRange.NONE;
    }

    private Optional<Quantity> end(JsonNode end, String unitOfResult) {
        Optional<String> unit = UnitReader.isSaid(end) ? units.read(end, scale) : Optional.of(unitOfResult);
        return Json.number(end.path("value"))
                .filter(number -> number.signum() >= 0)
                .flatMap(number -> unit.map(known -> new Quantity(number, known)));
    }

    /** A range that ends before it begins is an error, and none of its ends can be relied upon. */
    private ReferenceRange rangeOf(Optional<Quantity> low, Optional<Quantity> high) {
        boolean reversed = low.isPresent() && high.isPresent() && isBelow(high.get(), low.get());
        return reversed ? ReferenceRange.NONE : new ReferenceRange(orNull(low), orNull(high));
    }

    private static @Nullable Quantity orNull(Optional<Quantity> end) {
        return end.orElse(null);
    }

    private boolean isBelow(Quantity one, Quantity other) {
        return scale.convert(one, other.unit())
                .filter(value -> value.compareTo(other.value()) < 0)
                .isPresent();
    }
}
