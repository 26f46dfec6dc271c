package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.RecordedTime;
import dev.tonus.terminology.Terminology;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Reads one measurement: a valid result, or a data gap that says why it is none. */
final class ResultReader {

    /** How far clocks of a laboratory may be ahead; a date further in the future is an error. */
    private static final Duration CLOCK_SKEW = Duration.ofHours(24);

    /** No lab is asked for further back than a year (365 d). */
    private static final Duration LONGEST_WINDOW = Duration.ofDays(365);

    private final Terminology terminology;
    private final ValueReader values;
    private final Times times;
    private final Gaps gaps;
    private final LabResults results;
    private final Panels panels;

    ResultReader(Terminology terminology, Times times, Gaps gaps, LabResults results, Panels panels) {
        this.terminology = terminology;
        this.values = new ValueReader(terminology);
        this.times = times;
        this.gaps = gaps;
        this.results = results;
        this.panels = panels;
    }

    /** Adds the measurement to the results, or notes why it cannot be used. */
    void read(Measurement measurement, Siblings siblings) {
        ObservationStatus status =
                ObservationStatus.of(measurement.observation().path("status"));
        if (status == ObservationStatus.VOID || values.isOfNoInterest(measurement)) {
            return;
        }
        RecordedTime time = EffectiveTime.of(measurement.observation(), times);
        if (!measurement.hasValue()) {
            results.addEmpty(measurement.lab(), sentence(measurement, time, "has no value"));
        } else if (!time.isDated()) {
            gaps.add(measurement.lab(), GapStatus.UNDATED, sentence(measurement, time, "has no date"));
        } else {
            Optional<String> fault = faultOf(measurement, status, time, siblings);
            fault.ifPresentOrElse(
                    problem -> refuse(measurement, time, problem), () -> read(measurement, status, notAfterNow(time)));
        }
    }

    private Optional<String> faultOf(
            Measurement measurement, ObservationStatus status, RecordedTime time, Siblings siblings) {
        if (time.earliest().isAfter(times.asOf().plus(CLOCK_SKEW))) {
            return Optional.of("is dated in the future");
        }
        if (status == ObservationStatus.UNKNOWN) {
            return Optional.of("has no known status");
        }
        return Hemolysis.spoils(measurement, siblings, panels)
                ? Optional.of("was measured in a hemolyzed specimen")
                : Optional.empty();
    }

    private void read(Measurement measurement, ObservationStatus status, RecordedTime time) {
        Optional<ReportedValue> value = values.read(measurement, problem -> refuse(measurement, time, problem));
        if (value.isPresent()) {
            LabResult result = resultOf(measurement, value.get(), time, status == ObservationStatus.PRELIMINARY);
            results.add(
                    new RankedResult(result, status, measurement.observation().path("issued"), times));
        }
    }

    /** What is older than every window of the content is missed by nobody. */
    private void refuse(Measurement measurement, RecordedTime time, String problem) {
        if (!time.isDated() || !time.latest().isBefore(times.asOf().minus(LONGEST_WINDOW))) {
            gaps.add(measurement.lab(), GapStatus.UNREADABLE, sentence(measurement, time, problem));
        }
    }

    /** "Potassium of 2026-11-02 has no unit". */
    private String sentence(Measurement measurement, RecordedTime time, String problem) {
        String date = time.isDated() ? " of " + time.text() : "";
        return terminology.nameOfLab(measurement.lab()) + date + " " + problem;
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

    /** What is ahead of {@code asOf} within the clock skew counts as now. */
    private RecordedTime notAfterNow(RecordedTime time) {
        return time.earliest().isAfter(times.asOf())
                ? new RecordedTime(times.asOf(), times.asOf(), time.text())
                : times.endingNow(time);
    }
}
