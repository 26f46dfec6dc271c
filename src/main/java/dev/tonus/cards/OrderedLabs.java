package dev.tonus.cards;

import dev.tonus.facts.LabOrder;
import dev.tonus.facts.PatientFacts;
import dev.tonus.facts.RecordedTime;
import java.time.Instant;
import java.time.Period;
import java.util.Set;
import java.util.stream.Collectors;

/** Which laboratory tests are on order already, so that no card offers them again. */
public final class OrderedLabs {

    /** 7 d: the card budget of the clinical content. */
    private static final Period LOOK_BACK = Period.ofDays(7);

    private OrderedLabs() {}

    /** The analytes of all orders that are not surely older than 7 d; an order without a date counts. */
    public static Set<String> of(PatientFacts facts) {
        Instant start = RecordedTime.startOfWindow(facts.asOf(), LOOK_BACK, facts.zone());
        return facts.labOrders().stream()
                .filter(order -> !order.ordered().latest().isBefore(start))
                .map(LabOrder::labs)
                .flatMap(Set::stream)
                .collect(Collectors.toUnmodifiableSet());
    }
}
