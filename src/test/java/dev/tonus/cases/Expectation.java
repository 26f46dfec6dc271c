package dev.tonus.cases;

import dev.tonus.reasoning.Assessment;
import java.util.function.Predicate;

/**
 * One thing that must hold of the assessment of a case.
 *
 * @param sentence what must hold
 * @param holds whether it does
 */
record Expectation(String sentence, Predicate<Assessment> holds) {}
