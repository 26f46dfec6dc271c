package dev.tonus.feedback;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts feedback as the meter {@value #METER}, by service, outcome and finding; no other word of it is kept. */
@Component
final class FeedbackCounter {

    private static final String METER = "tonus.feedback";

    /** Feedback names a card by its uuid, from which nobody can tell the finding without a store of what was shown. */
    private static final String FINDING = "unknown";

    private final MeterRegistry meters;

    FeedbackCounter(MeterRegistry meters) {
        this.meters = meters;
    }

    /** Counts the outcomes of cards of a service. */
    void count(String serviceId, List<Outcome> outcomes) {
        for (Outcome outcome : outcomes) {
            Counter.builder(METER)
                    .description("Feedback on cards")
                    .tag("service", serviceId)
                    .tag("outcome", outcome.code())
                    .tag("finding", FINDING)
                    .register(meters)
                    .increment();
        }
    }
}
