package dev.tonus.fhir;

import dev.tonus.facts.Comparator;
import dev.tonus.facts.Quantity;
import dev.tonus.facts.ReferenceRange;
import dev.tonus.facts.UnitScale;

/**
 * What a laboratory reported.
 *
 * @param comparator how the number bounds the true value
 * @param quantity the number with its unit in UCUM
 * @param printedUnit the unit as the record writes it
 * @param scale how the analyte's units convert
 * @param range the laboratory's own range
 */
record ReportedValue(
        Comparator comparator, Quantity quantity, String printedUnit, UnitScale scale, ReferenceRange range) {}
