package dev.tonus.terminology;

import dev.tonus.facts.Code;

/**
 * A concept that a value set lists.
 *
 * @param code its code
 * @param display its name in the code system, or a label of our own
 */
record ListedConcept(Code code, String display) {}
