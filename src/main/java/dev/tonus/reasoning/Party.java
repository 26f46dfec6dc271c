package dev.tonus.reasoning;

import dev.tonus.facts.DailyDose;
import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Drug;
import dev.tonus.facts.Identification;
import dev.tonus.facts.MedicationUse;
import dev.tonus.facts.RecordedTime;
import dev.tonus.facts.Route;
import dev.tonus.facts.Verdict;
import java.util.List;

/**
 * One side of an interaction: a drug that is taken, was taken until lately, or is being ordered, or something known of the
 * patient that limits a drug.
 *
 * @param kind which of these
 * @param reference the resource
 * @param drug what it is
 * @param dose the dose a day
 * @param start when it begins; undated if that is not known or it has begun
 * @param end when it ended or will end; undated if that is not known
 */
record Party(Kind kind, String reference, Drug drug, DailyDose dose, RecordedTime start, RecordedTime end) {

    /** What a side of an interaction is. */
    enum Kind {
        TAKEN,
        STOPPED,
        ORDERED,
        /** Something known of the patient, which the drug's text names. */
        CIRCUMSTANCE
    }

    static Party of(MedicationUse use) {
        return new Party(Kind.TAKEN, use.reference(), use.drug(), use.dose(), RecordedTime.UNDATED, use.end());
    }

    static Party stopped(MedicationUse use) {
        return new Party(Kind.STOPPED, use.reference(), use.drug(), use.dose(), RecordedTime.UNDATED, use.end());
    }

    static Party of(DraftOrder order) {
        return new Party(Kind.ORDERED, order.reference(), order.drug(), order.dose(), order.start(), order.end());
    }

    static Party circumstance(String name) {
        Drug none = new Drug(name, List.of(), Route.UNKNOWN, Identification.OF_NO_INTEREST);
        return new Party(Kind.CIRCUMSTANCE, "", none, DailyDose.UNREADABLE, RecordedTime.UNDATED, RecordedTime.UNDATED);
    }

    boolean isStopped() {
        return kind == Kind.STOPPED;
    }

    /** Whether it is known by a code what it is; a circumstance has nothing to be known by. */
    boolean isByCode() {
        return kind == Kind.CIRCUMSTANCE || drug.identification() == Identification.BY_CODE;
    }

    boolean isSystemic() {
        return drug.route().isSystemic();
    }

    /** Whether the two may be in the body at one time, as far as the dates say. */
    boolean mayOverlap(Party other) {
        return !isOverBefore(other) && !other.isOverBefore(this);
    }

    private boolean isOverBefore(Party other) {
        return !isStopped()
                && end.isDated()
                && other.start.isDated()
                && end.within(other.start.earliest(), java.time.Instant.MAX) == Verdict.NOT_MET;
    }
}
