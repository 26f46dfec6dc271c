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
        int slash = unit.indexOf('/');
        int end = slash < 0 ? unit.length() : slash;
        if (endsWith(unit, end, "mol") || endsWith(unit, end, "eq")) {
            return SUBSTANCE;
        }
        return endsWith(unit, end, "g") ? MASS : OTHER;
    }

    private static boolean endsWith(String unit, int end, String suffix) {
        return unit.startsWith(suffix, end - suffix.length());
    }
}
