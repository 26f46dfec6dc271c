package dev.tonus.facts;

import java.util.List;

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

    public LabResult {
        references = List.copyOf(references);
    }

    /** The value as reported, {@code 1.3 mg/dL} or {@code >10000 U/L}. */
    public String display() {
        return comparator.sign() + value.value().toPlainString() + (printedUnit.isEmpty() ? "" : " " + printedUnit);
    }
}
