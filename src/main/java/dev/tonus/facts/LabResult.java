package dev.tonus.facts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * One valid result of a laboratory analyte, vital sign or derived fact.
 *
 * @param lab the name of the analyte or derived fact, for instance {@code magnesium} or {@code ck-times-uln}
 * @param references the resources it was taken from, {@code Observation/id}
 * @param comparator how the number bounds the true value
 * @param value the number in the unit, in UCUM, in which it was reported
 * @param printedUnit the unit as the record writes it
 * @param scale how the analyte's units convert
 * @param time when the specimen was taken
 * @param range the laboratory's own range
 * @param preliminary whether the laboratory has not finalized it
 * @param method how a derived fact came about, for print; empty for a measured one
 */
public record LabResult(
        String lab,
        List<String> references,
        Comparator comparator,
        Quantity value,
        String printedUnit,
        UnitScale scale,
        RecordedTime time,
        ReferenceRange range,
        boolean preliminary,
        String method) {

    private static final int PRINTED_DECIMALS = 2;

    public LabResult {
        references = List.copyOf(references);
    }

    /** The value as reported, {@code 1.3 mg/dL} or {@code >10000 U/L}; a calculated one rounded to two decimals. */
    public String display() {
        BigDecimal printed = value.value();
        if (printed.scale() > PRINTED_DECIMALS && !method.isEmpty()) {
            printed = printed.setScale(PRINTED_DECIMALS, RoundingMode.HALF_UP);
        }
        return comparator.sign() + printed.toPlainString() + (printedUnit.isEmpty() ? "" : " " + printedUnit);
    }

    /** The limit in the unit of this result; empty if the analyte's units do not convert. */
    public Optional<BigDecimal> inUnitOfResult(Quantity limit) {
        return scale.convert(limit, value.unit());
    }

    /** The same result as one of another name. */
    LabResult named(String other) {
        return new LabResult(
                other, references, comparator, value, printedUnit, scale, time, range, preliminary, method);
    }

    /** The same result with the range of the laboratory. */
    LabResult withRange(ReferenceRange laboratory) {
        return new LabResult(
                lab, references, comparator, value, printedUnit, scale, time, laboratory, preliminary, method);
    }

    /** The same result, which bounds the true value as the comparator says. */
    LabResult bounding(Comparator bound) {
        return new LabResult(lab, references, bound, value, printedUnit, scale, time, range, preliminary, method);
    }
}
