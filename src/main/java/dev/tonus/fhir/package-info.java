/**
 * The only door to FHIR data: the prefetch of a request → facts, one small reader for each resource type.
 *
 * <p>In: the Jackson tree of a request. Out: {@link dev.tonus.facts.PatientFacts}. Every resource that cannot be used
 * becomes a data gap, never an exception. It must not know CDS Hooks' answers, the clinical content or Spring.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.fhir;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
