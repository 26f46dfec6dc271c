package dev.tonus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * An example request of a service, as it stands beside the service.
 *
 * @param file where it stands
 * @param body the request
 */
record GoldenRequest(Path file, JsonNode body) {

    static Stream<GoldenRequest> all() {
        try (Stream<Path> files = Files.walk(Path.of("cds-services", "services"))) {
            return files
                    .filter(file -> file.toString().endsWith(".request.json"))
                    .sorted()
                    .map(file -> new GoldenRequest(file, JsonMapper.shared().readTree(file)))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A copy of an example that may be changed, by service and name: {@code spasm-causes/low-magnesium-on-furosemide}. */
    static ObjectNode copyOf(String name) {
        return all().filter(request ->
                        request.file().toString().replace("/examples", "").endsWith(name + ".request.json"))
                .map(request -> (ObjectNode) request.body().deepCopy())
                .findFirst()
                .orElseThrow();
    }

    /** The story of the patient in context. */
    StoryBundle story() {
        return StoryBundle.named(body.at("/context/patientId").asString());
    }

    List<JsonNode> prefetched() {
        return body.path("prefetch")
                .valueStream()
                .flatMap(GoldenRequest::resourcesIn)
                .toList();
    }

    List<JsonNode> drafts() {
        return Stream.of("draftOrders", "medications")
                .flatMap(member -> resourcesIn(body.path("context").path(member)))
                .toList();
    }

    private static Stream<JsonNode> resourcesIn(JsonNode value) {
        boolean isBundle = value.path("resourceType").asString().equals("Bundle");
        return isBundle
                ? value.path("entry").valueStream().map(entry -> entry.path("resource"))
                : Stream.of(value).filter(JsonNode::isObject);
    }

    @Override
    public String toString() {
        return file.getFileName().toString();
    }
}
