package dev.tonus.reasoning;

import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;

/** Where look-backs from the instant of the facts begin, each worked out once. Belongs to one thread. */
final class LookBacks {

    private final Instant asOf;
    private final ZoneId zone;
    private final Map<Period, Instant> starts = new HashMap<>();

    LookBacks(PatientFacts facts) {
        this.asOf = facts.asOf();
        this.zone = facts.zone();
    }

    /** The first instant of a look-back so long. */
    Instant startOf(Period period) {
        return starts.computeIfAbsent(period, length -> RecordedTime.startOfWindow(asOf, length, zone));
    }
}
