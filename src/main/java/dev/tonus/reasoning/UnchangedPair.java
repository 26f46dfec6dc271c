package dev.tonus.reasoning;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.Exposure;
import dev.tonus.facts.Input;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.Verdict;
import dev.tonus.knowledge.OrderChange;
import dev.tonus.knowledge.Takes;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Whether a pair of drugs is taken unchanged for so long that nothing is said of it when one of them is renewed: both for 90
 * days, the dose not higher, no muscle symptom and no high CK.
 */
final class UnchangedPair {

    /** The rule of the clinical content about pairs that are well known to whoever renews them. */
    private static final Period LONG = Period.ofDays(90);

    /** CK as a multiple of the upper limit of normal; above it a pair is never passed over. */
    private static final String CK = "ck-times-uln";

    private static final BigDecimal CK_LIMIT = new BigDecimal("4");

    private static final Set<OrderChange> NO_MORE = EnumSet.of(OrderChange.DECREASE, OrderChange.RENEWAL);

    private final Chart chart;
    private final DraftOrder order;

    UnchangedPair(Chart chart, DraftOrder order) {
        this.chart = chart;
        this.order = order;
    }

    /** Whether nothing is said of these two ingredients, of which one is ordered. */
    boolean holds(Set<String> pair) {
        return pair.stream().allMatch(this::isTakenLong)
                && pair.stream().filter(this::isOrdered).allMatch(this::isNoMore)
                && pair.stream().noneMatch(this::wasRaisedLately)
                && pair.stream().anyMatch(this::isOrdered)
                && isWithoutSymptom()
                && isCkLow();
    }

    private boolean isOrdered(String ingredient) {
        return order.drug().holdsAnyOf(Set.of(ingredient));
    }

    private boolean isNoMore(String ingredient) {
        return new OrderHistory(chart, order, ingredient).isAnyOf(NO_MORE) == Verdict.MET;
    }

    private boolean isTakenLong(String ingredient) {
        PatientFacts facts = chart.facts();
        List<Exposure> exposures = chart.exposures().to(ingredient, Takes.SYSTEMIC);
        return exposures.stream()
                .filter(exposure -> exposure.isCurrent(facts.asOf()))
                .anyMatch(exposure -> exposure.lastedAtLeast(LONG, facts.asOf(), facts.zone()) == Verdict.MET);
    }

    /** A pair whose dose was raised is not the pair that has been taken for long. */
    private boolean wasRaisedLately(String ingredient) {
        Instant start = chart.startOf(LONG);
        return chart.exposures().to(ingredient, Takes.SYSTEMIC).stream()
                .flatMap(exposure -> exposure.doseIncreases().stream())
                .anyMatch(when -> when.within(start, Instant.MAX) != Verdict.NOT_MET);
    }

    private boolean isWithoutSymptom() {
        return chart.symptoms().all().isEmpty() && chart.gapOf(Input.CONDITIONS).isEmpty();
    }

    /** A CK that was never measured is no reason to speak. */
    private boolean isCkLow() {
        return chart.resultsOf(CK).stream()
                .limit(1)
                .allMatch(result -> result.value().value().compareTo(CK_LIMIT) <= 0);
    }
}
