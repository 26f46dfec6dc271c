package dev.tonus.reasoning;

import dev.tonus.knowledge.OrderCatalogEntry;
import java.util.List;

/**
 * What to do about a finding.
 *
 * @param drivers what in the chart stands behind it
 * @param workUp what to check next, the most useful first
 * @param advice lines of advice
 * @param options management options, ruled-out ones with the reason
 * @param alternatives what may be considered instead of the order, as text
 * @param ask what a chart cannot show
 */
public record NextSteps(
        List<Driver> drivers,
        List<OrderCatalogEntry> workUp,
        List<String> advice,
        List<OfferedOption> options,
        List<String> alternatives,
        List<String> ask) {

    public NextSteps {
        drivers = List.copyOf(drivers);
        workUp = List.copyOf(workUp);
        advice = List.copyOf(advice);
        options = List.copyOf(options);
        alternatives = List.copyOf(alternatives);
        ask = List.copyOf(ask);
    }

    /**
     * Something in the chart that stands behind a finding.
     *
     * @param name what it is
     * @param evidence the facts
     */
    public record Driver(String name, List<Evidence> evidence) {

        public Driver {
            evidence = List.copyOf(evidence);
        }
    }
}
