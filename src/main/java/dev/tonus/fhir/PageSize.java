package dev.tonus.fhir;

import dev.tonus.facts.Input;

/**
 * How many resources a client returns at most for each prefetch key: the {@code _count} of its template. A Bundle that
 * holds as many may have been cut off. The numbers must be those of the published prefetch templates.
 */
final class PageSize {

    private PageSize() {}

    /** The {@code _count} of the template; without limit for the patient, who is read and not searched for. */
    static int of(Input input) {
        return switch (input) {
            case PATIENT -> Integer.MAX_VALUE;
            case CONDITIONS, MEDICATIONS -> 200;
            case STATEMENTS, LABS_RECENT -> 100;
            case LABS_YEAR, PROCEDURES, ORDERS, ALLERGIES -> 50;
            case MEASUREMENTS -> 30;
            case ENCOUNTERS -> 10;
        };
    }
}
