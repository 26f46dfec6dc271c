package dev.tonus.fhir;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.ReferenceRange;
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
        WrittenUnit written = WrittenUnit.of(quantity);
        UnitScale scale = scaleFor(measurement.lab(), written);
        Optional<String> unit = unitOf(written, scale);
        if (number.isEmpty() || comparator.isEmpty()) {
            problem.accept("has no readable number");
        } else if (!Plausibility.isPossible(measurement.lab(), number.get())) {
            problem.accept("has an impossible value");
        } else if (unit.isEmpty()) {
            problem.accept(written.isSaid() ? "has a unit that is not known for it" : "has no unit");
        } else {
            Quantity value = new Quantity(number.get(), unit.get());
            return Optional.of(reported(measurement.measured(), comparator.get(), value, written, scale));
        }
        return Optional.empty();
    }

    private ReportedValue reported(
            JsonNode measured, Comparator comparator, Quantity value, WrittenUnit written, UnitScale scale) {
        ReferenceRange range =
                new RangeReader(units, scale).read(measured.path("referenceRange"), written, value.unit());
        return new ReportedValue(comparator, value, PrintedUnit.of(written.unit(), value.unit()), scale, range);
    }

    /** An analyte without units has the one that it is reported in. */
    private UnitScale scaleFor(String lab, WrittenUnit written) {
        Optional<UnitScale> known = terminology.scaleOf(lab);
        return known.orElseGet(() -> UnitScale.only(written.isSaid() ? units.spelled(written) : UNITY));
    }

    private Optional<String> unitOf(WrittenUnit written, UnitScale scale) {
        return scale.knows(UNITY) && !written.isSaid() ? Optional.of(UNITY) : units.read(written, scale);
    }

    private static Optional<Comparator> comparatorOf(JsonNode comparator) {
        return Json.isAbsent(comparator) || comparator.isString()
                ? Comparator.parse(Json.text(comparator))
                : Optional.empty();
    }
}
