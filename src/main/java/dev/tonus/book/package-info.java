/**
 * The knowledge book: the whole clinical content in words, for those who review and sign it.
 *
 * <p>In: the records of {@code knowledge} that the evaluator decides by, the sentences of the cases, and what was in force
 * before. Out: pages of HTML that print without a cut table. It must not know files, FHIR or how a criterion is decided.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.book;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
