package dev.tonus.bench;

import dev.tonus.hooks.Hook;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * A request of a given size: the example of a service, its chart filled up with older entries as a client would send them
 * that looks back over years. The same size is always the same bytes.
 */
final class GrownRequest {

    /** What a long record mostly grows by: of 18 further entries 12 are laboratory results. */
    private static final String[] GROWTH = {
        "labsRecent", "labsRecent", "labsRecent", "medications", "labsRecent", "labsRecent",
        "labsRecent", "conditions", "labsYear", "medications", "labsRecent", "labsRecent",
        "conditions", "labsRecent", "labsRecent", "medications", "labsRecent", "orders"
    };

    private static final Path SERVICES = Path.of("cds-services", "services");

    private final ObjectNode request;
    private final OlderEntries older;
    private long size;

    private GrownRequest(ObjectNode request) {
        this.request = request;
        this.older = new OlderEntries(request.at("/context/patientId").stringValue());
        this.size = lengthOf(request);
    }

    /** The body of a call of the hook, as near to that many bytes as whole entries allow. */
    static byte[] of(Hook hook, int bytes) {
        GrownRequest grown = new GrownRequest(example(hook));
        grown.growTo(bytes);
        return grown.request.toString().getBytes(StandardCharsets.UTF_8);
    }

    private static ObjectNode example(Hook hook) {
        String file =
                switch (hook) {
                    case PATIENT_VIEW -> "spasm-causes/examples/low-magnesium-on-furosemide.request.json";
                    default -> "spasm-order-sign/examples/clarithromycin-on-simvastatin.request.json";
                };
        return (ObjectNode) JsonMapper.shared().readTree(SERVICES.resolve(file));
    }

    private void growTo(int bytes) {
        for (int added = 0; ; added++) {
            String key = GROWTH[added % GROWTH.length];
            ObjectNode entry = older.next(key);
            long grown = size + lengthOf(entry) + 1;
            if (grown - bytes > bytes - size) {
                return;
            }
            ObjectNode bundle = request.withObject("prefetch").withObject(key);
            bundle.withArray("entry").add(entry);
            bundle.put("total", bundle.path("entry").size());
            size = grown;
        }
    }

    private static long lengthOf(JsonNode node) {
        return node.toString().getBytes(StandardCharsets.UTF_8).length;
    }
}
