package dev.tonus.fhir;

import java.time.Instant;
import java.time.ZoneId;
import tools.jackson.databind.JsonNode;

/**
 * What a CDS client sent of a patient's record.
 *
 * @param patientId the bare id of the patient in context
 * @param prefetch the {@code prefetch} object of the request; a missing node if there was none
 * @param draftOrders the Bundle of orders under the clinician's hands; a missing node if the hook has none
 * @param selections which of these orders are selected
 * @param asOf the instant for which the facts shall hold
 * @param zone the zone for calendar arithmetic
 */
public record RecordRequest(
        String patientId, JsonNode prefetch, JsonNode draftOrders, Selections selections, Instant asOf, ZoneId zone) {}
