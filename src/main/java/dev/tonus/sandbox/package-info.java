/**
 * What helps to try the service out; in evaluation mode only.
 *
 * <p>In: the example requests beside each service. Out: the same requests, moved to today. It must not know how a request
 * is answered.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.sandbox;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
