package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.RecordedTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads one measurement: a valid result, or a data gap that says why it is none. */
final class ResultReader {

    /** How far clocks of a laboratory may be ahead; a date further in the future is an error. */
    private static final Duration CLOCK_SKEW = Duration.ofHours(24);

    private final ValueReader values;
    private final Times times;
    private final Gaps gaps;
    private final LabResults results;

    ResultReader(ValueReader values, Times times, Gaps gaps, LabResults results) {
        this.values = values;
        this.times = times;
        this.gaps = gaps;
        this.results = results;
    }

    /** Adds the measurement to the results, or notes why it cannot be used. */
    void read(Measurement measurement, Siblings siblings) {
        ObservationStatus status =
                ObservationStatus.of(measurement.observation().path("status"));
        if (status == ObservationStatus.VOID) {
            return;
        }
        String lab = measurement.lab();
        RecordedTime time = timeOf(measurement.observation());
        String words = LabCodes.words(lab) + (time.isDated() ? " of " + time.text() : "");
        if (!measurement.hasValue()) {
            results.addEmpty(lab, words + " has no value");
        } else if (!time.isDated()) {
            gaps.add(lab, GapStatus.UNDATED, words + " has no date");
        } else if (time.earliest().isAfter(times.asOf().plus(CLOCK_SKEW))) {
            gaps.add(lab, GapStatus.UNREADABLE, words + " is dated in the future");
        } else if (status == ObservationStatus.UNKNOWN) {
            gaps.add(lab, GapStatus.UNREADABLE, words + " has no known status");
        } else if (Hemolysis.spoils(measurement, siblings)) {
            gaps.add(lab, GapStatus.UNREADABLE, words + " was measured in a hemolyzed specimen");
        } else {
            read(measurement, status, notAfterNow(time), words);
        }
    }

    private void read(Measurement measurement, ObservationStatus status, RecordedTime time, String words) {
        String lab = measurement.lab();
        Optional<ReportedValue> value =
                values.read(measurement, problem -> gaps.add(lab, GapStatus.UNREADABLE, words + " " + problem));
        if (value.isPresent()) {
            Entry observation = measurement.observation();
            LabResult result = resultOf(measurement, value.get(), time, status == ObservationStatus.PRELIMINARY);
            results.add(new LabResults.Ranked(result, status, times.read(observation.path("issued"))));
        }
    }

    private static LabResult resultOf(
            Measurement measurement, ReportedValue value, RecordedTime time, boolean preliminary) {
        return new LabResult(
                measurement.lab(),
                List.of(measurement.observation().reference()),
                value.comparator(),
                value.quantity(),
                value.printedUnit(),
                value.scale(),
                time,
                value.range(),
                preliminary,
                "");
    }

    /** When the specimen was taken, else when the result was issued. */
    private RecordedTime timeOf(Entry observation) {
        RecordedTime time = times.read(observation.path("effectiveDateTime"));
        if (time.isDated()) {
            return time;
        }
        return times.read(observation.path("effectivePeriod").path("end"))
                .orElse(times.read(observation.path("effectivePeriod").path("start")))
                .orElse(times.read(observation.path("effectiveInstant")))
                .orElse(times.read(observation.path("issued")));
    }

    /** What is ahead of {@code asOf} within the clock skew counts as now. */
    private RecordedTime notAfterNow(RecordedTime time) {
        return time.earliest().isAfter(times.asOf())
                ? new RecordedTime(times.asOf(), times.asOf(), time.text())
                : times.endingNow(time);
    }
}
