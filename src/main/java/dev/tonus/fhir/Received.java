package dev.tonus.fhir;

import dev.tonus.facts.Receipt;
import java.util.List;

/**
 * What came of one part of a request.
 *
 * @param receipt how much of it came
 * @param entries the resources of this patient, in their order
 * @param siblings what they may refer to
 */
record Received(Receipt receipt, List<Entry> entries, Siblings siblings) {

    /** Nothing can be taken from it, for this reason. */
    static Received nothing(Receipt receipt) {
        return new Received(receipt, List.of(), Siblings.NONE);
    }
}
