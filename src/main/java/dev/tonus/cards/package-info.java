/**
 * Cards as CDS Hooks defines them, and the pure composer that makes them of an assessment.
 *
 * <p>In: {@link dev.tonus.reasoning.Assessment}. Out: records that Jackson writes as the answer. Limits are checked in
 * constructors; text of the record is escaped here. It must not know FHIR input, HTTP or Spring.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.cards;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
