package dev.tonus.reasoning;

import dev.tonus.facts.DerivedLab;
import dev.tonus.facts.LabResult;
import dev.tonus.facts.PatientFacts;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The results of a chart by analyte, and what is derived from them, each worked out once. Belongs to one thread. */
final class Labs {

    private final PatientFacts recorded;
    private final boolean preliminary;
    private final Map<String, List<LabResult>> results = new HashMap<>();

    Labs(PatientFacts recorded) {
        this.recorded = recorded;
        this.preliminary = recorded.holdsPreliminaryResults();
    }

    /** The valid results of an analyte, or the value of a derived fact, the latest first. */
    List<LabResult> resultsOf(String lab) {
        return results.computeIfAbsent(lab, this::find);
    }

    private List<LabResult> find(String lab) {
        return DerivedLab.parse(lab).map(this::derive).orElseGet(() -> recorded.resultsOf(lab));
    }

    /**
     * A derived fact that rests on a preliminary result is followed by what it is without those, so that it hides nothing
     * where they do not count.
     */
    private List<LabResult> derive(DerivedLab lab) {
        Optional<LabResult> derived = lab.derive(recorded);
        if (!preliminary) {
            return derived.map(List::of).orElse(List.of());
        }
        Set<LabResult> both = new LinkedHashSet<>(derived.stream().toList());
        lab.derive(recorded.withoutPreliminaryResults()).ifPresent(both::add);
        return List.copyOf(both);
    }
}
