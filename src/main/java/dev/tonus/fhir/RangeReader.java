package dev.tonus.fhir;

import dev.tonus.facts.Quantity;
import dev.tonus.facts.ReferenceRange;
import dev.tonus.facts.UnitScale;
import java.math.BigDecimal;
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

    /**
     * The range, each end in its own unit; an end without one has the unit of the result.
     *
     * @param written how the result writes its unit
     * @param unitOfResult what that is in UCUM
     */
    ReferenceRange read(JsonNode ranges, WrittenUnit written, String unitOfResult) {
        for (JsonNode range : Json.each(ranges)) {
            JsonNode type = range.path("type");
            if (Json.isAbsent(type) || StatusWords.isAny(type, NORMAL)) {
                return rangeOf(
                        end(range.path("low"), written, unitOfResult), end(range.path("high"), written, unitOfResult));
            }
        }
        return ReferenceRange.NONE;
    }

    private Optional<Quantity> end(JsonNode end, WrittenUnit written, String unitOfResult) {
        Optional<BigDecimal> number = Json.number(end.path("value")).filter(value -> value.signum() >= 0);
        if (number.isEmpty()) {
            return Optional.empty();
        }
        WrittenUnit own = WrittenUnit.of(end);
        boolean same = !own.isSaid() || own.equals(written);
        return (same ? Optional.of(unitOfResult) : units.read(own, scale))
                .map(unit -> new Quantity(number.get(), unit));
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
