package dev.tonus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A synthetic patient, of {@code fhir-resources/patients} if nothing else is said.
 *
 * @param story the name of the file; of the shipped patients also the id
 * @param transaction the Bundle that puts the chart on a FHIR server
 */
record StoryBundle(String story, JsonNode transaction) {

    private static final Path PATIENTS = Path.of("fhir-resources", "patients");

    static StoryBundle named(String story) {
        return in(PATIENTS, story);
    }

    private static StoryBundle in(Path folder, String story) {
        return new StoryBundle(story, JsonMapper.shared().readTree(folder.resolve(story + ".json")));
    }

    static Stream<StoryBundle> all() {
        return in(PATIENTS);
    }

    /** The patients in the files of a folder. */
    static Stream<StoryBundle> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .map(name -> name.replace(".json", ""))
                    .sorted()
                    .map(name -> in(folder, name))
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

    /** When the last visit began. */
    Instant lastVisit() {
        return resources("Encounter").stream()
                .map(encounter -> encounter.at("/period/start").asString())
                .map(start -> OffsetDateTime.parse(start).toInstant())
                .max(Comparator.naturalOrder())
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
