/**
 * What a code means: code → concept, drug product → ingredients, strength and route, laboratory unit → canonical unit.
 *
 * <p>In: the files under {@code fhir-resources}, read once at the start. Out: lookups. It is immutable after loading and
 * must not know FHIR requests, the clinical content, HTTP or Spring.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.terminology;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
