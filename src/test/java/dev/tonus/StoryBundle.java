package dev.tonus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A synthetic patient of {@code fhir-resources/patients}.
 *
 * @param story the name of the file and the id of the patient
 * @param transaction the Bundle that puts the chart on a FHIR server
 */
record StoryBundle(String story, JsonNode transaction) {

    private static final Path PATIENTS = Path.of("fhir-resources", "patients");

    static StoryBundle named(String story) {
        return new StoryBundle(story, JsonMapper.shared().readTree(PATIENTS.resolve(story + ".json")));
    }

    static Stream<StoryBundle> all() {
        try (Stream<Path> files = Files.list(PATIENTS)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .map(StoryBundle::named)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<JsonNode> resources() {
        return transaction
                .path("entry")
                .valueStream()
                .map(entry -> entry.path("resource"))
                .toList();
    }

    List<JsonNode> resources(String type) {
        return resources().stream()
                .filter(resource -> resource.path("resourceType").asString().equals(type))
                .toList();
    }

    Optional<JsonNode> findResource(String reference) {
        return resources().stream()
                .filter(resource -> referenceTo(resource).equals(reference))
                .findFirst();
    }

    /** The visit that is going on. */
    JsonNode visit() {
        return resources("Encounter").stream()
                .filter(encounter -> encounter.path("status").asString().equals("in-progress"))
                .findFirst()
                .orElseThrow();
    }

    /** {@code Type/id}, by which other resources refer to one. */
    static String referenceTo(JsonNode resource) {
        return resource.path("resourceType").asString() + "/"
                + resource.path("id").asString();
    }

    @Override
    public String toString() {
        return story;
    }
}
