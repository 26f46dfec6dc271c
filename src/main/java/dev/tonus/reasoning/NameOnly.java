package dev.tonus.reasoning;

import dev.tonus.facts.Identification;
import dev.tonus.facts.MedicationUse;
import dev.tonus.knowledge.AllOf;
import dev.tonus.knowledge.Criterion;
import dev.tonus.knowledge.Indicator;
import java.util.List;

/**
 * How urgent a finding of a chart may be that rests on a drug which is known by its name only: at most a warning, unless it
 * would be as urgent without that drug.
 *
 * @param chart the chart
 * @param judge who decides the criteria
 */
record NameOnly(Chart chart, Judge judge) {

    /** The indicator of a finding with these grounds, which holds by these criteria together. */
    Indicator cap(Indicator full, List<Ground> grounds, List<Criterion> criteria) {
        return full != Indicator.CRITICAL || !restOnName(grounds) || holdWithout(criteria)
                ? full
                : full.capped(Indicator.WARNING);
    }

    private static boolean restOnName(List<Ground> grounds) {
        return grounds.stream().anyMatch(ground -> ground instanceof Ground.OfDrug drug && isKnownByName(drug.use()));
    }

    private static boolean isKnownByName(MedicationUse use) {
        return use.drug().identification() == Identification.BY_NAME;
    }

    private boolean holdWithout(List<Criterion> criteria) {
        List<MedicationUse> known = chart.facts().medications().stream()
                .filter(use -> !isKnownByName(use))
                .toList();
        return judge.of(chart.taking(known)).judge(new AllOf(criteria)).isMet();
    }
}
