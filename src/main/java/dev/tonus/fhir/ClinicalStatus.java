package dev.tonus.fhir;

import dev.tonus.facts.RecordedTime;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Tells whether a Condition is active. A missing status counts as active. An abatement that has come ends it, also
 * beside the status "active", which FHIR forbids and records hold; a recurrence or relapse has outlived it.
 */
final class ClinicalStatus {

    private static final Set<String> BACK_AGAIN = Set.of("recurrence", "relapse");
    private static final Set<String> OVER = Set.of("inactive", "remission", "resolved");

    private ClinicalStatus() {}

    /** Whether the condition is active, recurring or relapsing. */
    static boolean isActive(Entry condition, Times times) {
        JsonNode status = condition.path("clinicalStatus");
        if (StatusWords.isAny(status, BACK_AGAIN)) {
            return true;
        }
        return !StatusWords.isAny(status, OVER) && !hasAbated(condition, times);
    }

    private static boolean hasAbated(Entry condition, Times times) {
        JsonNode period = condition.path("abatementPeriod");
        JsonNode end = Json.isAbsent(period.path("end")) ? period.path("start") : period.path("end");
        return Json.isTrue(condition.path("abatementBoolean"))
                || isSaid(condition.path("abatementAge"))
                || isSaid(condition.path("abatementRange"))
                || isSaid(condition.path("abatementString"))
                || hasPassed(condition.path("abatementDateTime"), times)
                || hasPassed(end, times);
    }

    private static boolean isSaid(JsonNode node) {
        return !Json.isAbsent(node) && (node.isString() || !node.isEmpty());
    }

    private static boolean hasPassed(JsonNode node, Times times) {
        RecordedTime time = times.read(node);
        boolean unreadable = !time.isDated() && !Json.text(node).isEmpty();
        return unreadable || times.hasCome(time);
    }
}
