package dev.tonus.fhir;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A direction in words, as far as it bears on the dose a day.
 *
 * @param doses the amount of one dose; two where it is given as a count and as a mass, none if it is not said
 * @param times how often a day
 * @param most the most that is allowed a day
 */
record Sig(
        List<DoseAmount> doses,
        @Nullable BigDecimal times,
        @Nullable DoseAmount most) {

    Sig {
        doses = List.copyOf(doses);
    }

    /** How often a day. */
    Optional<BigDecimal> findTimes() {
        return Optional.ofNullable(times);
    }

    /** The most that is allowed a day. */
    Optional<DoseAmount> findMost() {
        return Optional.ofNullable(most);
    }
}
