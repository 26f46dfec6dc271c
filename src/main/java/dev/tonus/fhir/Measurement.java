package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/**
 * One measurement of an analyte.
 *
 * @param observation the Observation
 * @param measured what holds the value: the Observation itself or one of its components
 * @param lab the analyte
 */
record Measurement(Entry observation, JsonNode measured, String lab) {

    /** Values that an Observation may have instead of a quantity. */
    private static final String[] OTHER_VALUES = {
        "valueString", "valueInteger", "valueCodeableConcept", "valueRange", "valueRatio", "valueBoolean"
    };

    /** Whether there is a value of any kind, readable or not. */
    boolean hasValue() {
        if (!Json.isAbsent(measured.path("dataAbsentReason"))) {
            return false;
        }
        JsonNode quantity = measured.path("valueQuantity");
        return !Json.isAbsent(quantity.path("value")) || isNoObject(quantity) || hasOtherValue();
    }

    private static boolean isNoObject(JsonNode quantity) {
        return !Json.isAbsent(quantity) && !quantity.isObject();
    }

    private boolean hasOtherValue() {
        for (String other : OTHER_VALUES) {
            if (!Json.isAbsent(measured.path(other))) {
                return true;
            }
        }
        return false;
    }
}
