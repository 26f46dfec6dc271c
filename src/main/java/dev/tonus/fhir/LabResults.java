package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.RecordedTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the valid results of each analyte and puts the latest first. */
final class LabResults {

    private final Gaps gaps;
    private final Map<String, List<Ranked>> byLab = new HashMap<>();
    private final Map<String, String> empties = new LinkedHashMap<>();

    LabResults(Gaps gaps) {
        this.gaps = gaps;
    }

    /** Adds a valid result. */
    void add(Ranked ranked) {
        byLab.computeIfAbsent(ranked.result().lab(), lab -> new ArrayList<>()).add(ranked);
    }

    /** Notes a result without a value. It matters only if nothing else is known of the analyte. */
    void addEmpty(String lab, String text) {
        empties.putIfAbsent(lab, text);
    }

    /** The results of each analyte, the latest first. */
    Map<String, List<LabResult>> sorted() {
        empties.forEach((lab, text) -> {
            if (!byLab.containsKey(lab)) {
                gaps.add(lab, GapStatus.UNREADABLE, text);
            }
        });
        Map<String, List<LabResult>> sorted = new HashMap<>();
        byLab.forEach((lab, results) -> sorted.put(lab, sort(results)));
        return sorted;
    }

    private static List<LabResult> sort(List<Ranked> results) {
        Collections.sort(results);
        List<LabResult> sorted = new ArrayList<>(results.size());
        for (Ranked ranked : results) {
            sorted.add(ranked.result());
        }
        return Collections.unmodifiableList(sorted);
    }

    /**
     * A result with what decides between results of the same time.
     *
     * @param result the result
     * @param status how reliable it is
     * @param issued when it was issued
     */
    record Ranked(LabResult result, ObservationStatus status, RecordedTime issued) implements Comparable<Ranked> {

        /**
         * The latest first, an imprecise date by its end. Of the same time: a corrected result before a final and a
         * preliminary one, then the one that was issued last, then in the order of their ids.
         */
        private static final Comparator<Ranked> LATEST_FIRST = Comparator.comparing(
                        (Ranked ranked) -> ranked.result.time().latest(), Comparator.reverseOrder())
                .thenComparing(ranked -> ranked.result.time().earliest(), Comparator.reverseOrder())
                .thenComparing(Ranked::status)
                .thenComparing(ranked -> ranked.issued.earliest(), Comparator.reverseOrder())
                .thenComparing(ranked -> ranked.result.references().get(0));

        @Override
        public int compareTo(Ranked other) {
            return LATEST_FIRST.compare(this, other);
        }
    }
}
