/**
 * What clinicians did with the cards.
 *
 * <p>In: the feedback of CDS clients, and the ids of the cards that were shown, of which the last ones are remembered. Out:
 * counts by service, outcome and finding. Nothing else is kept, and no comment of a clinician is logged: it may tell of a
 * patient.
 */
@NullMarked
@CheckReturnValue
package dev.tonus.feedback;

import com.google.errorprone.annotations.CheckReturnValue;
import org.jspecify.annotations.NullMarked;
