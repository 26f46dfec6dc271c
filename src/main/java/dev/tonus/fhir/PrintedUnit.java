package dev.tonus.fhir;

/** The unit as a card prints it: as the record writes it, unless that is no short plain text. */
final class PrintedUnit {

    private static final int LONGEST = 20;

    /** Beside letters (µ is one) and digits. */
    private static final String SIGNS = " /%.,^*()[]{}-'²³·";

    private PrintedUnit() {}

    /** The unit as it is written, else the unit in UCUM. */
    static String of(String unit, String ucum) {
        return inWords(isPlain(unit) ? unit : ucum);
    }

    /** What UCUM can only write as an annotation or in brackets. */
    private static String inWords(String unit) {
        return unit.replace("{1.73_m2}", "1.73 m²").replace("[IU]", "IU");
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
