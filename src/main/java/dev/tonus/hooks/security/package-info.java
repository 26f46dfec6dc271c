/**
 * Who may call, and from where.
 *
 * <p>In: HTTP requests before they reach an endpoint. Out: the same requests, or refusals. For evaluation the service
 * answers its own machine only.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.hooks.security;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
