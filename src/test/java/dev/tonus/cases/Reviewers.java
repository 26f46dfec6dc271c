package dev.tonus.cases;

import dev.tonus.facts.PatientFacts;
import dev.tonus.knowledge.Knowledge;
import dev.tonus.knowledge.OrderMoment;
import dev.tonus.reasoning.Assessment;
import dev.tonus.reasoning.Assessor;
import dev.tonus.reasoning.OrderReviewer;

/**
 * The reasoning over one version of the content.
 *
 * @param knowledge the content
 * @param assessor who looks at a chart
 * @param orders who looks at orders
 */
record Reviewers(Knowledge knowledge, Assessor assessor, OrderReviewer orders) {

    static Reviewers of(Knowledge knowledge) {
        return new Reviewers(knowledge, new Assessor(knowledge), new OrderReviewer(knowledge, OrderMoment.SIGN));
    }

    /** What is found: of the orders if there are any, else of the chart. */
    Assessment review(PatientFacts facts) {
        return facts.draftOrders().isEmpty() ? assessor.assess(facts) : orders.review(facts);
    }
}
