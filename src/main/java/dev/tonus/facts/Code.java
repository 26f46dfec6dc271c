package dev.tonus.facts;

/**
 * A code of a code system.
 *
 * @param system the URI of the code system, as FHIR writes it; empty if the record gave none
 * @param value the code itself
 */
public record Code(String system, String value) {}
