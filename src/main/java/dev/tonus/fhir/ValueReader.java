package dev.tonus.fhir;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.UnitScale;
import dev.tonus.terminology.Terminology;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/** Reads the value of a measurement. Neither the number nor its unit is ever guessed. */
final class ValueReader {

    /** The unit of an analyte that has none, in UCUM. */
    private static final String UNITY = "1";

    private final Terminology terminology;
    private final UnitReader units;

    ValueReader(Terminology terminology) {
        this.terminology = terminology;
        this.units = new UnitReader(terminology);
    }

    /** The value; empty after the problem was told, as the end of a sentence. */
    Optional<ReportedValue> read(Measurement measurement, Consumer<String> problem) {
        JsonNode quantity = measurement.measured().path("valueQuantity");
        Optional<BigDecimal> number = Json.number(quantity.path("value"));
        Optional<Comparator> comparator = comparatorOf(quantity.path("comparator"));
        if (number.isEmpty() || comparator.isEmpty()) {
            problem.accept("has no readable number");
            return Optional.empty();
        }
        if (!Plausibility.isPossible(measurement.lab(), number.get())) {
            problem.accept("has an impossible value");
            return Optional.empty();
        }
        Optional<UnitScale> known = terminology.scaleOf(measurement.lab());
        Optional<String> unit = known.isPresent()
                ? units.read(quantity, known.get())
                : Optional.of(UnitReader.isSaid(quantity) ? units.spelled(quantity) : UNITY);
        if (unit.isEmpty()) {
            problem.accept(UnitReader.isSaid(quantity) ? "has a unit that is not known for it" : "has no unit");
            return Optional.empty();
        }
        UnitScale scale = known.orElseGet(() -> UnitScale.only(unit.get()));
        return Optional.of(new ReportedValue(
                comparator.get(),
                new Quantity(number.get(), unit.get()),
                PrintedUnit.of(quantity, unit.get()),
                scale,
                new RangeReader(units, scale).read(measurement.measured().path("referenceRange"), unit.get())));
    }

    private static Optional<Comparator> comparatorOf(JsonNode comparator) {
        return Json.isAbsent(comparator) || comparator.isString()
                ? Comparator.parse(Json.text(comparator))
                : Optional.empty();
    }
}
