package dev.tonus.cases;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Assessor;
import dev.tonus.reasoning.OrderReviewer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The reasoning over one version of the content.
 *
 * @param knowledge the content
 * @param assessor who looks at a chart
 * @param orders who looks at orders, at each moment
 */
record Reviewers(Knowledge knowledge, Assessor assessor, Map<OrderMoment, OrderReviewer> orders) {

    static Reviewers of(Knowledge knowledge) {
        Map<OrderMoment, OrderReviewer> orders = new EnumMap<>(OrderMoment.class);
        for (OrderMoment moment : OrderMoment.values()) {
            orders.put(moment, new OrderReviewer(knowledge, moment));
        }
        return new Reviewers(knowledge, new Assessor(knowledge), orders);
    }

    /** What is found at signing, see the other. */
    Assessment review(PatientFacts facts) {
        return review(facts, OrderMoment.SIGN);
    }

    /** What is found: of the orders if there are any, else of the chart. */
    Assessment review(PatientFacts facts, OrderMoment moment) {
        return facts.draftOrders().isEmpty()
                ? assessor.assess(facts)
                : Objects.requireNonNull(orders.get(moment)).review(facts);
    }
}
