package dev.tonus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class StoriesUseShippedCodesTest {

    private static final Path RESOURCES = Path.of("fhir-resources");
    private static final String RXNORM = "http://www.nlm.nih.gov/research/umls/rxnorm";

    private static final Set<String> OF_VALUE_SETS = codesOfValueSets();
    private static final Set<String> OF_PRODUCTS = codesOfProducts();

    @ParameterizedTest
    @MethodSource("dev.tonus.StoryBundle#all")
    void conditions_and_measurements_are_coded_and_named_as_in_a_value_set(StoryBundle story) {
        assertThat(codings(story.transaction())
                        .filter(coding -> isOf(coding, "http://loinc.org", "http://hl7.org/fhir/sid/icd-10-cm"))
                        .map(coding -> named(coding.path("system").asString(), coding)))
                .isNotEmpty()
                .isSubsetOf(OF_VALUE_SETS);
    }

    @ParameterizedTest
    @MethodSource("dev.tonus.StoryBundle#all")
    void drugs_are_coded_and_named_as_in_the_table_of_products(StoryBundle story) {
        assertThat(codings(story.transaction())
                        .filter(coding -> isOf(coding, RXNORM))
                        .map(coding -> named(RXNORM, coding)))
                .isNotEmpty()
                .isSubsetOf(OF_PRODUCTS);
    }

    private static Stream<JsonNode> codings(JsonNode bundle) {
        return bundle.findValues("coding").stream().flatMap(JsonNode::valueStream);
    }

    private static boolean isOf(JsonNode coding, String... systems) {
        return Set.of(systems).contains(coding.path("system").asString());
    }

    private static String named(String system, JsonNode concept) {
        return String.join(
                "|",
                system,
                concept.path("code").asString(),
                concept.path("display").asString());
    }

    private static Set<String> codesOfValueSets() {
        try (Stream<Path> files = Files.walk(RESOURCES.resolve("valuesets"))) {
            return files.filter(file -> file.toString().endsWith(".json"))
                    .flatMap(file -> JsonMapper.shared()
                            .readTree(file)
                            .at("/compose/include")
                            .valueStream())
                    .flatMap(include -> include.path("concept")
                            .valueStream()
                            .map(concept -> named(include.path("system").asString(), concept)))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The display is the last column. */
    private static Set<String> codesOfProducts() {
        try (Stream<String> lines = Files.lines(RESOURCES.resolve("terminology/products.csv"))) {
            return lines.map(line -> line.split(",", 7))
                    .map(row -> String.join("|", RXNORM, row[0], row[6].replace("\"", "")))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
