package dev.tonus.hooks;

import dev.tonus.fhir.Selections;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * The orders under the clinician's hands, as the context of a hook holds them.
 *
 * @param drafts the Bundle of orders; a missing node if there is none
 * @param selections which of them are selected
 */
record OrdersInContext(JsonNode drafts, Selections selections) {

    private static final String DRAFT_ORDERS = "draftOrders";
    private static final String SELECTIONS = "selections";

    private static final OrdersInContext NONE = new OrdersInContext(MissingNode.getInstance(), Selections.ALL);

    /** The orders of a call of the hook. */
    static OrdersInContext of(RequestObject context, Hook hook) {
        return switch (hook) {
            case PATIENT_VIEW -> NONE;
            case ORDER_SELECT -> ofSelection(context);
            case ORDER_SIGN -> context.has(DRAFT_ORDERS) ? all(bundle(context, DRAFT_ORDERS)) : NONE;
            case MEDICATION_PRESCRIBE -> all(bundle(context, "medications"));
        };
    }

    /** The sandbox leaves out both members when a tab is clicked twice; one without the other is a mistake. */
    private static OrdersInContext ofSelection(RequestObject context) {
        boolean isEmpty = !context.has(DRAFT_ORDERS) && !context.has(SELECTIONS);
        return isEmpty
                ? NONE
                : new OrdersInContext(bundle(context, DRAFT_ORDERS), Selections.of(context.texts(SELECTIONS)));
    }

    private static OrdersInContext all(JsonNode drafts) {
        return new OrdersInContext(drafts, Selections.ALL);
    }

    private static JsonNode bundle(RequestObject context, String name) {
        JsonNode bundle = context.object(name);
        if (!"Bundle".equals(bundle.path("resourceType").asString(""))) {
            throw context.wrong(name, "must be a Bundle");
        }
        return bundle;
    }
}
