package dev.tonus.fhir;

import dev.tonus.facts.GapStatus;
import dev.tonus.facts.LabResult;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Collects the valid results of each analyte and puts the latest first. */
final class LabResults {

    private final Gaps gaps;
    private final Map<String, List<RankedResult>> byLab = new HashMap<>();
    private final Map<String, String> empties = new LinkedHashMap<>();

    LabResults(Gaps gaps) {
        this.gaps = gaps;
    }

    /** Adds a valid result. */
    void add(RankedResult ranked) {
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

    private static List<LabResult> sort(List<RankedResult> results) {
        Collections.sort(results);
        List<LabResult> sorted = new ArrayList<>(results.size());
        for (RankedResult ranked : results) {
            sorted.add(ranked.result());
        }
        return Collections.unmodifiableList(sorted);
    }
}
