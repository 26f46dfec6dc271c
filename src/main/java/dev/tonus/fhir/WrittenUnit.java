package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/**
 * How a Quantity writes its unit; each part is empty if it is not there.
 *
 * @param unit the unit as it is spelled for readers
 * @param code the coded unit
 * @param system the system of the code
 */
record WrittenUnit(String unit, String code, String system) {

    private static final String UCUM = "http://unitsofmeasure.org";

    /** What the quantity says of its unit. */
    static WrittenUnit of(JsonNode quantity) {
        return new WrittenUnit(
                Json.text(quantity.path("unit")), Json.text(quantity.path("code")), Json.text(quantity.path("system")));
    }

    /** Whether it says any unit. */
    boolean isSaid() {
        return !unit.isEmpty() || !code.isEmpty();
    }

    /** What counts: the code if its system is UCUM, else the unit as it is spelled, else the other of the two. */
    String decisive() {
        boolean coded = system.equals(UCUM) && !code.isEmpty();
        return coded || unit.isEmpty() ? code : unit;
    }
}
