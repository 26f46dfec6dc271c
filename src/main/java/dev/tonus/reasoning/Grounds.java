package dev.tonus.reasoning;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The facts behind a finding, the most telling first; a drug is named once, as the first answer names it. */
final class Grounds {

    private final List<Ground> all = new ArrayList<>();
    private final Set<List<String>> drugs = new LinkedHashSet<>();

    /** The grounds of the answer that decided, then of the one that opened the question. */
    Grounds(Judgement deciding, Judgement opening) {
        add(deciding);
        add(opening);
    }

    void add(Judgement answer) {
        for (Ground ground : answer.grounds()) {
            boolean named = ground instanceof Ground.OfDrug drug
                    && !drugs.add(List.of(drug.use().reference(), drug.ingredient()));
            if (!named && !all.contains(ground)) {
                all.add(ground);
            }
        }
    }

    List<Ground> all() {
        return List.copyOf(all);
    }

    List<Evidence> evidence() {
        return DistinctEvidence.of(all);
    }

    /** The sources of the interaction table's rows that decided. */
    List<List<String>> tables() {
        return all.stream()
                .filter(Ground.OfPair.class::isInstance)
                .map(ground -> ((Ground.OfPair) ground).pair().row().sources())
                .toList();
    }
}
