package dev.tonus.fhir;

import tools.jackson.databind.JsonNode;

/** Finds the dosage instructions of an order of a drug, or of a statement of its use. */
final class Dosages {

    private Dosages() {}

    /** The instructions: a list, one, or none. */
    static JsonNode of(Entry use) {
        JsonNode instructions = use.path("dosageInstruction");
        return Json.isAbsent(instructions) ? use.path("dosage") : instructions;
    }

    /** How an instruction repeats, its bounds among it. */
    static JsonNode repeatOf(JsonNode dosage) {
        return Json.first(dosage.path("timing")).path("repeat");
    }
}
