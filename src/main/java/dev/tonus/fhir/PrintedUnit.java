package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/** The unit as a card prints it: as the record writes it, unless that is no short plain text. */
final class PrintedUnit {

    private static final int LONGEST = 20;

    /** Beside letters (µ is one) and digits. */
    private static final String SIGNS = " /%.,^*()[]{}-'²³·";

    private PrintedUnit() {}

    /** The unit of the quantity for print, else the unit in UCUM. */
    static String of(JsonNode quantity, String ucum) {
        String unit = Json.text(quantity.path("unit"));
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
