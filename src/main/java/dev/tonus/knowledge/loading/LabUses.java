package dev.tonus.knowledge.loading;

import dev.tonus.facts.DerivedLab;
import java.time.Period;
import java.util.ArrayList;
import java.util.List;

/** Collects the laboratory analytes that the content asks for, so that the prefetch can be checked to bring them. */
final class LabUses {

    private final List<LabUse> uses = new ArrayList<>();

    void add(String lab, Period within, Place place) {
        uses.add(new LabUse(lab, within, place));
    }

    /** The uses, each derived fact replaced by the analytes that it comes from. */
    List<LabUse> ofAnalytes() {
        return uses.stream().flatMap(use -> analytes(use).stream()).toList();
    }

    private static List<LabUse> analytes(LabUse use) {
        return DerivedLab.parse(use.lab())
                .map(derived -> derived.inputs().stream()
                        .map(analyte -> new LabUse(analyte, derived.reachFor(analyte, use.within()), use.place()))
                        .toList())
                .orElse(List.of(use));
    }
}
