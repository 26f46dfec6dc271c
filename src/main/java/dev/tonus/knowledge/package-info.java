/**
 * The clinical content as records: causes, red flags, order checks, management options, interaction tables, limits,
 * windows and sources, and the closed family of {@linkplain dev.tonus.knowledge.Criterion criteria} in which they speak.
 *
 * <p>In: nothing; {@code knowledge.loading} makes the records from the files under {@code cds-services}. Out: content for
 * {@code reasoning}, {@code cards} and {@code book}. It must not know how a criterion is decided, nor files, FHIR or HTTP.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.knowledge;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
