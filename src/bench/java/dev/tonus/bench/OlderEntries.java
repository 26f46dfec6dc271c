package dev.tonus.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Further entries of a chart: those of all examples again, with their own codes, units and ranges, but of this patient,
 * years ago, over, and with values that differ a little.
 */
final class OlderEntries {

    private static final Path SERVICES = Path.of("cds-services", "services");
    private static final LocalDate NEWEST = LocalDate.parse("2026-07-31");
    private static final int DAYS_BETWEEN_VISITS = 13;
    private static final int LABS_OF_A_VISIT = 8;
    private static final int VALUES = 11;
    private static final List<String> DATES =
            List.of("effectiveDateTime", "authoredOn", "onsetDateTime", "recordedDate", "abatementDateTime");

    private final String patientId;
    private final List<JsonNode> examples = examples();
    private final Map<String, Integer> made = new HashMap<>();

    OlderEntries(String patientId) {
        this.patientId = patientId;
    }

    /** A further entry for the prefetch key. */
    ObjectNode next(String key) {
        List<JsonNode> models = models(key);
        int number = made.merge(key, 1, Integer::sum);
        ObjectNode entry = (ObjectNode) models.get(number % models.size()).deepCopy();
        ObjectNode resource = entry.withObject("resource");
        rename(entry, resource, number);
        resource.putObject("subject").put("reference", "Patient/" + patientId);
        end(resource);
        date(resource, NEWEST.minusDays((long) number / LABS_OF_A_VISIT * DAYS_BETWEEN_VISITS));
        vary(resource, number);
        return entry;
    }

    private static void rename(ObjectNode entry, ObjectNode resource, int number) {
        String id = resource.path("id").stringValue() + "-" + number;
        resource.put("id", id);
        entry.put(
                "fullUrl",
                "http://example.org/fhir/" + resource.path("resourceType").stringValue() + "/" + id);
    }

    private static void end(ObjectNode resource) {
        switch (resource.path("resourceType").stringValue()) {
            case "MedicationRequest" -> resource.put("status", "completed");
            case "Condition" -> {
                resource.withArray("/clinicalStatus/coding")
                        .forEach(coding -> ((ObjectNode) coding).put("code", "resolved"));
                resource.put("abatementDateTime", "");
            }
            default -> {}
        }
    }

    /** Keeps the time of day. */
    private static void date(ObjectNode resource, LocalDate day) {
        for (String name : DATES) {
            if (resource.has(name)) {
                String recorded = resource.path(name).stringValue();
                resource.put(name, day + (recorded.contains("T") ? recorded.substring(recorded.indexOf('T')) : ""));
            }
        }
    }

    /** Up to five percent up or down, in the precision of the model. */
    private static void vary(ObjectNode resource, int number) {
        if (resource.path("valueQuantity").path("value").isNumber()) {
            ObjectNode quantity = resource.withObject("valueQuantity");
            BigDecimal value = quantity.path("value").decimalValue();
            BigDecimal factor = BigDecimal.valueOf(95L + number % VALUES, 2);
            quantity.put("value", value.multiply(factor).setScale(value.scale(), RoundingMode.HALF_UP));
        }
    }

    /** Complaints of the visit that is going on are nothing that a chart holds in large numbers. */
    private List<JsonNode> models(String key) {
        List<JsonNode> models = new ArrayList<>();
        for (JsonNode example : examples) {
            for (JsonNode entry : example.path("prefetch").path(key).path("entry")) {
                if (!entry.path("resource").has("encounter")) {
                    models.add(entry);
                }
            }
        }
        return models.isEmpty() ? models("labsRecent") : models;
    }

    private static List<JsonNode> examples() {
        try (Stream<Path> files = Files.walk(SERVICES)) {
            List<Path> requests = files.filter(file -> file.toString().endsWith(".request.json"))
                    .sorted()
                    .toList();
            List<JsonNode> examples = new ArrayList<>();
            requests.forEach(request -> examples.add(JsonMapper.shared().readTree(request)));
            return examples;
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
