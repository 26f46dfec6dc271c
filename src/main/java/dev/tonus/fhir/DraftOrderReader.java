package dev.tonus.fhir;

import dev.tonus.facts.DraftOrder;
import dev.tonus.facts.DraftOrder.Action;
import dev.tonus.facts.Drug;
import dev.tonus.facts.GapStatus;
import dev.tonus.facts.Identification;
import dev.tonus.facts.Route;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads the orders of drugs under the clinician's hands.
 *
 * <p>An order that is cancelled, stopped or "do not perform" stops the order that it names: its prior prescription, else
 * itself. What is completed, entered in error, or by its intent no order, does neither. Everything else starts a drug,
 * whatever its status: orders are signed again while active.
 */
final class DraftOrderReader {

    private static final Set<String> CALLED_BACK = Set.of("cancelled", "stopped");
    private static final Set<String> DONE = Set.of("completed", "entered-in-error");

    /** The original order is the order itself; reflex, filler and instance orders follow from another one. */
    private static final Set<String> ORDERED = Set.of("", "order", "plan", "proposal", "original-order");

    /** A stop that names an order need not name its drug. */
    private static final Drug UNNAMED =
            new Drug("A drug that is not named", List.of(), Route.UNKNOWN, Identification.UNRESOLVED);

    private final DrugReader drugs;
    private final Reasons reasons;
    private final Times times;
    private final Gaps gaps;

    DraftOrderReader(DrugReader drugs, Reasons reasons, Times times, Gaps gaps) {
        this.drugs = drugs;
        this.reasons = reasons;
        this.times = times;
        this.gaps = gaps;
    }

    /** The order; empty if there is no drug in it, as happens while a form is being filled. */
    Optional<DraftOrder> read(Entry order, boolean selected, Siblings siblings) {
        Action action = actionOf(order);
        Optional<Drug> drug = drugs.read(order, siblings);
        if (drug.isEmpty() && action == Action.START) {
            gaps.add(Gaps.DRAFT_ORDERS, GapStatus.UNREADABLE, "An order without a drug was not checked");
        }
        if (drug.isEmpty() && action != Action.STOP) {
            return Optional.empty();
        }
        return Optional.of(draft(order, drug.orElse(UNNAMED), action, selected));
    }

    private DraftOrder draft(Entry order, Drug drug, Action action, boolean selected) {
        String prior = References.normalized(References.textOf(order.path("priorPrescription")), order.type());
        UsePeriod period = new UsePeriod(order, times);
        String replaces = prior.isEmpty() && action == Action.STOP ? order.reference() : prior;
        return new DraftOrder(
                order.reference(),
                drug,
                action,
                replaces,
                DailyDoseReader.read(order, drug),
                selected,
                period.startOfDosages(),
                period.endOfDosages(),
                Supply.daysOf(order).orElse(null),
                reasons.of(order));
    }

    private static Action actionOf(Entry order) {
        String status = StatusWords.lower(order.path("status"));
        if (DONE.contains(status)) {
            return Action.NONE;
        }
        if (CALLED_BACK.contains(status) || Json.isTrue(order.path("doNotPerform"))) {
            return Action.STOP;
        }
        return ORDERED.contains(StatusWords.lower(order.path("intent"))) ? Action.START : Action.NONE;
    }
}
