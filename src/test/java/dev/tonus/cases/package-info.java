/** The clinical cases of {@code cds-services/cases}: their reader, their run, and the mutation test of the content. */
@NullMarked
package dev.tonus.cases;

import org.jspecify.annotations.NullMarked;
