package dev.tonus.facts;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * How the value of a formula becomes a result: it has the time of its first input, names all its inputs, is preliminary if
 * one of them is, and has no range of a laboratory.
 *
 * @param lab the name of the derived fact
 * @param unit its unit in UCUM, or one of the words that stand for a count or a multiple
 * @param printedUnit the unit for print
 * @param scale how its units convert
 */
record DerivedResult(String lab, String unit, String printedUnit, UnitScale scale) {

    /** A derived fact that has one unit only. */
    static DerivedResult in(String unit, String printedUnit, String lab) {
        return new DerivedResult(lab, unit, printedUnit, UnitScale.only(unit));
    }

    /** The value that was worked out from the inputs, the first of which gives its time. */
    LabResult from(BigDecimal value, String method, LabResult first, LabResult... others) {
        return bounded(Comparator.EXACTLY, value, method, first, others);
    }

    /** A bound of the value, worked out from the inputs. */
    LabResult bounded(Comparator comparator, BigDecimal value, String method, LabResult first, LabResult... others) {
        Set<String> references = new LinkedHashSet<>(first.references());
        boolean preliminary = first.preliminary();
        for (LabResult other : others) {
            references.addAll(other.references());
            preliminary |= other.preliminary();
        }
        return result(comparator, value, method, first.time(), List.copyOf(references), preliminary);
    }

    /** A value that comes from other facts than results. */
    LabResult of(Comparator comparator, BigDecimal value, String method, RecordedTime time, List<String> references) {
        return result(comparator, value, method, time, references, false);
    }

    private LabResult result(
            Comparator comparator,
            BigDecimal value,
            String method,
            RecordedTime time,
            List<String> references,
            boolean preliminary) {
        return new LabResult(
                lab,
                references,
                comparator,
                new Quantity(value, unit),
                printedUnit,
                scale,
                time,
                ReferenceRange.NONE,
                preliminary,
                method);
    }
}
