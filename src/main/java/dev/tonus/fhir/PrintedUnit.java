package dev.tonus.fhir;

import dev.tonus.facts.UnitInPrint;

/** The unit as a card prints it: as the record writes it, unless that is no short plain text. */
final class PrintedUnit {

    private static final int LONGEST = 20;

    /** Beside letters (µ is one) and digits. */
    private static final String SIGNS = " /%.,^*()[]{}-'²³·";

    private PrintedUnit() {}

    /** The unit as it is written, else the unit in UCUM. */
    static String of(String unit, String ucum) {
        return UnitInPrint.of(isPlain(unit) ? unit : ucum);
    }

    private static boolean isPlain(String unit) {
        for (int index = 0; index < unit.length(); index++) {
            char character = unit.charAt(index);
            if (!Character.isLetterOrDigit(character) && SIGNS.indexOf(character) < 0) {
                return false;
            }
        }
        return !unit.isEmpty() && unit.length() <= LONGEST;
    }
}
