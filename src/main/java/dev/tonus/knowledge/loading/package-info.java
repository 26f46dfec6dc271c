/**
 * Reads the clinical content and refuses it as a whole if anything in it is wrong.
 *
 * <p>In: the bytes of the files under {@code cds-services} and the {@link dev.tonus.terminology.Terminology} whose names
 * they use. Out: {@link dev.tonus.knowledge.Knowledge}, or every problem at once, with file and line. It must not know
 * where the files come from, how a criterion is decided, nor FHIR, HTTP or Spring.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
