package dev.tonus.feedback;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import org.springframework.stereotype.Component;

/** Counts feedback as the meter {@value #METER}, by service, outcome and finding; no other word of it is kept. */
@Component
final class FeedbackCounter {

    private static final String METER = "tonus.feedback";

    /** The finding of a card that is not remembered. */
    private static final String UNKNOWN = "unknown";

    /** The finding of a card that says what could not be looked at. */
    private static final String NONE = "none";

    private final MeterRegistry meters;
    private final CardMemory shown;

    FeedbackCounter(MeterRegistry meters, CardMemory shown) {
        this.meters = meters;
        this.shown = shown;
    }

    /** Counts what became of cards of a service. */
    void count(String serviceId, List<Feedback> feedback) {
        for (Feedback entry : feedback) {
            Counter.builder(METER)
                    .description("Feedback on cards")
                    .tag("service", serviceId)
                    .tag("outcome", entry.outcome().code())
                    .tag("finding", findingOf(entry.card()))
                    .register(meters)
                    .increment();
        }
    }

    private String findingOf(String card) {
        String finding = shown.findFinding(card).orElse(UNKNOWN);
        return finding.isEmpty() ? NONE : finding;
    }
}
