/**
 * Pure functions from facts and knowledge to an {@linkplain dev.tonus.reasoning.Assessment assessment}.
 *
 * <p>In: {@link dev.tonus.facts.PatientFacts} and {@link dev.tonus.knowledge.Knowledge}. Out: findings with their
 * evidence, ranked; data gaps; what was not shown and why. Same facts, same knowledge, same result, in a stable order. It
 * must not know cards, FHIR, HTTP, clocks or I/O.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.reasoning;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
