package dev.tonus.facts;

/** The kinds of unit in which laboratories report: a limit applies to results of its own family. */
public enum UnitFamily {
    /** Mass per volume, such as mg/dL. */
    MASS,
    /** Amount of substance or charge per volume, such as mmol/L and meq/L. */
    SUBSTANCE,
    /** Everything else: activities, ratios, rates. */
    OTHER;

    /** The family of a unit in UCUM. */
    public static UnitFamily of(String unit) {
        String numerator = unit.contains("/") ? unit.substring(0, unit.indexOf('/')) : unit;
        if (numerator.endsWith("mol") || numerator.endsWith("eq")) {
            return SUBSTANCE;
        }
        return numerator.endsWith("g") ? MASS : OTHER;
    }
}
