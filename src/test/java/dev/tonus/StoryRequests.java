package dev.tonus;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The requests that a CDS client would send about a story, as the sandbox and the examples of CDS Hooks have them. */
final class StoryRequests {

    /** The instant for which the dates of the stories are written. */
    static final Instant AS_OF = Instant.parse("2026-11-21T10:00:00Z");

    private static final JsonMapper JSON = JsonMapper.shared();

    private StoryRequests() {}

    /** The request of a hook without orders; the dates of the story stay as they are, whatever the as-of instant. */
    static String of(String story, String hook, Instant asOf) {
        return request(StoryBundle.named(story), hook, asOf).toString();
    }

    /** The request of an order hook. */
    static String ordering(String story, String hook, Instant asOf, List<JsonNode> drafts) {
        ObjectNode request = request(StoryBundle.named(story), hook, asOf);
        String member = hook.equals("medication-prescribe") ? "medications" : "draftOrders";
        ObjectNode orders = request.withObject("context").putObject(member).put("resourceType", "Bundle");
        drafts.forEach(draft -> orders.withArray("entry").addObject().set("resource", draft));
        return request.toString();
    }

    private static ObjectNode request(StoryBundle chart, String hook, Instant asOf) {
        ObjectNode request = JSON.createObjectNode().put("hook", hook).put("hookInstance", instance(hook, chart));
        request.putObject("context")
                .put("userId", "Practitioner/example")
                .put("patientId", chart.story())
                .put("encounterId", chart.visit().path("id").asString());
        request.set("prefetch", prefetch(chart, hook));
        request.putObject("extension").put("dev.tonus.as-of", asOf.toString());
        return request;
    }

    private static String instance(String hook, StoryBundle chart) {
        byte[] name = (hook + "/" + chart.story()).getBytes(StandardCharsets.UTF_8);
        return UUID.nameUUIDFromBytes(name).toString();
    }

    private static ObjectNode prefetch(StoryBundle chart, String hook) {
        ObjectNode prefetch = JSON.createObjectNode();
        prefetch.set("patient", chart.resources("Patient").get(0));
        queries(hook)
                .forEach((key, query) ->
                        prefetch.set(key, searchset(PrefetchQuery.parse(query).search(chart.resources()))));
        return prefetch;
    }

    private static ObjectNode searchset(List<JsonNode> matches) {
        ObjectNode bundle = JSON.createObjectNode()
                .put("resourceType", "Bundle")
                .put("type", "searchset")
                .put("total", matches.size());
        for (JsonNode match : matches) {
            ObjectNode entry = bundle.withArray("entry").addObject();
            entry.put("fullUrl", "http://example.org/fhir/" + StoryBundle.referenceTo(match));
            entry.set("resource", match);
            entry.putObject("search").put("mode", "match");
        }
        return bundle;
    }

    /** The queries of the service of the hook, by prefetch key. */
    private static Map<String, String> queries(String hook) {
        Map<String, String> queries = new LinkedHashMap<>(Shipped.knowledge().services().stream()
                .filter(service -> service.hook().equals(hook))
                .findFirst()
                .orElseThrow()
                .prefetch());
        queries.remove("patient");
        return queries;
    }
}
