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

    /** Whether it is no number, of an analyte that is not measured in numbers: a smoking status, a panel. */
    boolean isOfNoInterest(Measurement measurement) {
        return Json.isAbsent(measurement.measured().path("valueQuantity"))
                && terminology.scaleOf(measurement.lab()).isEmpty();
    }

    /** The value; empty after the problem was told, as the end of a sentence. */
    Optional<ReportedValue> read(Measurement measurement, Consumer<String> problem) {
        JsonNode quantity = measurement.measured().path("valueQuantity");
        Optional<BigDecimal> number = Json.number(quantity.path("value"));
        Optional<Comparator> comparator = comparatorOf(quantity.path("comparator"));
        UnitScale scale = scaleFor(measurement.lab(), quantity);
        Optional<String> unit = unitOf(quantity, scale);
        if (number.isEmpty() || comparator.isEmpty()) {
            problem.accept("has no readable number");
        } else if (!Plausibility.isPossible(measurement.lab(), number.get())) {
            problem.accept("has an impossible value");
        } else if (unit.isEmpty()) {
            problem.accept(UnitReader.isSaid(quantity) ? "has a unit that is not known for it" : "has no unit");
        } else {
            Quantity value = new Quantity(number.get(), unit.get());
            return Optional.of(reported(measurement, comparator.get(), value, scale));
        }
        return Optional.empty();
    }

    private ReportedValue reported(Measurement measurement, Comparator comparator, Quantity value, UnitScale scale) {
        JsonNode measured = measurement.measured();
        String printedUnit = PrintedUnit.of(measured.path("valueQuantity"), value.unit());
        RangeReader ranges = new RangeReader(units, scale);
        return new ReportedValue(
                comparator, value, printedUnit, scale, ranges.read(measured.path("referenceRange"), value.unit()));
    }

    /** An analyte without units has the one that it is reported in. */
    private UnitScale scaleFor(String lab, JsonNode quantity) {
        Optional<UnitScale> known = terminology.scaleOf(lab);
        return known.orElseGet(() -> UnitScale.only(UnitReader.isSaid(quantity) ? units.spelled(quantity) : UNITY));
    }

    private Optional<String> unitOf(JsonNode quantity, UnitScale scale) {
        return scale.knows(UNITY) && !UnitReader.isSaid(quantity) ? Optional.of(UNITY) : units.read(quantity, scale);
    }

    private static Optional<Comparator> comparatorOf(JsonNode comparator) {
        return Json.isAbsent(comparator) || comparator.isString()
                ? Comparator.parse(Json.text(comparator))
                : Optional.empty();
    }
}
