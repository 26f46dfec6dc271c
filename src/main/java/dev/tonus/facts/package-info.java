/**
 * What is known of one patient at one instant, as immutable records, and the pure derivations from it.
 *
 * <p>In: values that the readers took from the record. Out: facts, derived facts (adjusted calcium, eGFR, CK as a
 * multiple of its upper limit, exposure to a drug, the symptom anchor) and the data gaps. It must not know FHIR, JSON,
 * HTTP, the clinical content or the wall clock: time is {@link dev.tonus.facts.PatientFacts#asOf()}.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.facts;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
