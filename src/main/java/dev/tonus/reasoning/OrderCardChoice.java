package dev.tonus.reasoning;

import dev.tonus.knowledge.Indicator;
import dev.tonus.knowledge.OrderMoment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Which findings about orders have a card: one for each pair, the strongest, and no second warning about an order from a
 * weaker check; at most three, one of them information while orders are composed, none of them at signing.
 */
final class OrderCardChoice {

    /** No more cards than this. */
    private static final int MOST_CARDS = 3;

    private final OrderMoment moment;
    private final List<Finding> shown = new ArrayList<>();
    private final List<NotShown> notShown = new ArrayList<>();
    private final Map<OrderFinding.Subject, String> subjects = new HashMap<>();
    private final Map<String, String> orders = new HashMap<>();

    private OrderCardChoice(OrderMoment moment) {
        this.moment = moment;
    }

    static OrderCardChoice of(List<OrderOutcome> outcomes, OrderMoment moment) {
        OrderCardChoice choice = new OrderCardChoice(moment);
        outcomes.stream()
                .flatMap(outcome -> outcome.findings().stream())
                .sorted(Comparator.comparing(found -> found.finding().indicator()))
                .forEach(choice::add);
        return choice;
    }

    List<Finding> shown() {
        return shown;
    }

    List<NotShown> notShown() {
        return notShown;
    }

    private void add(OrderFinding found) {
        Finding finding = found.finding();
        if (found.unchanged()) {
            leaveOut(finding, NotShown.Reason.SUPPRESSED);
        } else if (isSaid(found)) {
            return;
        } else if (finding.indicator() == Indicator.INFO && !moment.isComposing()) {
            leaveOut(finding, NotShown.Reason.SUPPRESSED);
        } else if (shown.size() == MOST_CARDS || isSecondInformation(finding)) {
            leaveOut(finding, NotShown.Reason.BUDGET);
        } else {
            shown.add(finding);
        }
    }

    /**
     * Whether a stronger finding speaks of the same; the same check need not be named twice for one pair. Of the order alone,
     * two checks may each have found an emergency.
     */
    private boolean isSaid(OrderFinding found) {
        Finding finding = found.finding();
        String said = subjects.putIfAbsent(found.subject(), finding.id());
        if (!found.subject().isPair()) {
            String other = orders.putIfAbsent(found.subject().order(), finding.id());
            boolean emergency =
                    finding.indicator() == Indicator.CRITICAL && !finding.id().equals(said);
            said = emergency ? null : said == null ? other : said;
        }
        if (said != null && !said.equals(finding.id())) {
            leaveOut(finding, NotShown.Reason.LESS_SPECIFIC);
        }
        return said != null;
    }

    private boolean isSecondInformation(Finding finding) {
        return finding.indicator() == Indicator.INFO
                && shown.stream().anyMatch(other -> other.indicator() == Indicator.INFO);
    }

    private void leaveOut(Finding finding, NotShown.Reason reason) {
        notShown.add(new NotShown(finding.id(), reason));
    }
}
