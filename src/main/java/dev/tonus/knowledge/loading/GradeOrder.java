package dev.tonus.knowledge.loading;

import dev.tonus.facts.Quantity;
import dev.tonus.knowledge.Basis;
import dev.tonus.knowledge.Limit;
import dev.tonus.knowledge.Relation;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * Checks that every grade lies inside the milder ones: who is severe must be moderate and mild too. A limit that the
 * laboratory itself gives has no number to check.
 */
final class GradeOrder {

    private final LabScales scales;

    GradeOrder(LabScales scales) {
        this.scales = scales;
    }

    void check(String lab, Side side, Map<String, GradedLimit> grades) {
        List<GradedLimit> present = Arrays.stream(Grade.values())
                .map(side::grade)
                .filter(grades::containsKey)
                .map(grades::get)
                .filter(grade -> grade.limit().basis() != Basis.LAB_RANGE)
                .toList();
        for (int i = 1; i < present.size(); i++) {
            GradedLimit stricter = present.get(i);
            if (!contains(present.get(i - 1).limit(), stricter.limit(), lab)) {
                stricter.place()
                        .refuse("The grades of " + lab + " are out of order: the values of '"
                                + stricter.limit().grade() + "' must lie inside '"
                                + present.get(i - 1).limit().grade() + "', correct one of them.");
            }
        }
    }

    private boolean contains(Limit milder, Limit stricter, String lab) {
        return stricter.values().entrySet().stream().allMatch(entry -> entry.getValue().stream()
                .allMatch(limit -> contains(milder, stricter.relation(), entry.getKey(), limit, lab)));
    }

    private boolean contains(Limit milder, Relation relation, String method, Quantity limit, String lab) {
        return milder.findFor(method, limit.unit())
                .flatMap(mild -> scales.convert(mild, limit.unit(), lab))
                .map(mild -> {
                    int order = limit.value().compareTo(mild);
                    boolean touching = order == 0 && (relation == milder.relation() || relation == Relation.ABOVE);
                    return touching || (milder.relation().isLow() ? order < 0 : order > 0);
                })
                .orElse(false);
    }
}
