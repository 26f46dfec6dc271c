/**
 * An operator's copy of RxNorm or RxTerms → a compact index.
 *
 * <p>In: the files of a folder, as the U.S. National Library of Medicine publishes them. Out: lookups from a code to its
 * ingredients. A folder is read as a whole or refused with the file, the line and a sentence. It must not know the shipped
 * tables, FHIR, the clinical content or HTTP.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.terminology.imports;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
