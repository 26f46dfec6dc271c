/**
 * The door to CDS clients: discovery, the service endpoint, and errors as OperationOutcome.
 *
 * <p>In: HTTP. Out: the cards of the assessment of the facts of the request. A request is parsed once, validated into
 * records, handed through, and forgotten. No text of a request is logged or repeated in an error.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.hooks;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
