package dev.tonus.knowledge.loading;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The schemas for editors, {@code cds-services/schema}: made of the shapes that the loader refuses by. */
class SchemaTest {

    private static final Path CHECKED_IN = Path.of("cds-services/schema");
    private static final Path MADE = Path.of("target/schema");
    private static final Map<String, String> TEXTS = texts();
    private static final Schemas SCHEMAS = new Schemas(TEXTS);

    private static Map<String, String> texts() {
        Map<String, String> texts = new TreeMap<>();
        ContentShapes.BY_SCHEMA.forEach((file, shape) -> texts.put(file, SchemaText.of(file, shape)));
        texts.put(CaseShape.SCHEMA, SchemaText.of(CaseShape.SCHEMA, CaseShape.SHAPE));
        return texts;
    }

    /** After a change of a shape, copy the folder {@code target/schema} over {@code cds-services/schema}. */
    @Test
    void the_schemas_are_those_that_the_loader_makes() throws IOException {
        Files.createDirectories(MADE);
        for (Map.Entry<String, String> text : TEXTS.entrySet()) {
            Files.writeString(MADE.resolve(text.getKey()), text.getValue());
        }

        Map<String, String> checkedIn = new TreeMap<>();
        ContentFolder.of(CHECKED_IN).files().keySet().stream()
                .filter(file -> file.endsWith(".json"))
                .forEach(
                        file -> checkedIn.put(file, ContentFolder.of(CHECKED_IN).text(file)));
        assertThat(checkedIn).isEqualTo(TEXTS);
    }

    @Test
    void the_page_for_authors_names_every_schema() {
        String page = ContentFolder.of(CHECKED_IN).text("README.md");

        assertThat(TEXTS.keySet()).isNotEmpty().allSatisfy(file -> assertThat(page)
                .contains("| `" + file + "` |"));
    }

    @Test
    void every_file_that_loads_fits_its_schema() {
        List<String> refused = new ArrayList<>();
        List<ContentFolder> folders = List.of(ContentFolder.shipped(), ContentFolder.small());

        for (ContentFolder folder : folders) {
            folder.files().keySet().forEach(path -> ContentShapes.schemaOf(path)
                    .ifPresent(schema -> SCHEMAS.problems(schema, Schemas.read(folder.text(path)))
                            .forEach(problem -> refused.add(path + " " + problem))));
        }

        assertThat(refused).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(
            delimiter = '|',
            value = {
                "causes/electrolyte/low-magnesium.yaml | neverSay: | neverSays:",
                "causes/electrolyte/low-magnesium.yaml | name: Low magnesium | name: 12",
                "causes/electrolyte/low-magnesium.yaml | likelihood: probable | likelihood: sure",
                "red-flags/RF-FIT.yaml | indicator: critical | indicator: red",
                "options/m-salt.yaml | name: Magnesium salt | names: Magnesium salt",
                "limits.yaml | within: 30 d | within: 30 days",
                "sources.yaml | seen: read | seen: yes",
            })
    void what_a_schema_must_notice_it_notices(String path, String text, String other) {
        ContentFolder broken = ContentFolder.small().replacing(path, text, other);

        assertThat(SCHEMAS.problems(ContentShapes.schemaOf(path).orElseThrow(), Schemas.read(broken.text(path))))
                .isNotEmpty();
        assertThat(broken.problems()).isNotEmpty();
    }

    @Test
    void schema_and_loader_agree_on_every_small_change_of_every_kind_of_file() {
        List<String> onlySchemaRefuses = new ArrayList<>();
        List<String> onlyShapeRefuses = new ArrayList<>();
        int refused = 0;

        for (String path : ContentFolder.small().files().keySet()) {
            String schema = ContentShapes.schemaOf(path).orElse("");
            for (String changed : schema.isEmpty()
                    ? List.<String>of()
                    : Changed.of(ContentFolder.small().text(path))) {
                boolean fits = SCHEMAS.problems(schema, Schemas.read(changed)).isEmpty();
                refused += fits ? 0 : 1;
                if (fits && !fitsShape(path, changed)) {
                    onlyShapeRefuses.add(path + "\n" + changed);
                }
                if (!fits && fitsShape(path, changed) && loads(path, changed)) {
                    onlySchemaRefuses.add(path + "\n" + changed);
                }
            }
        }

        assertThat(onlyShapeRefuses).isEmpty();
        assertThat(onlySchemaRefuses).isEmpty();
        assertThat(refused).isGreaterThan(1000);
    }

    private static boolean fitsShape(String path, String text) {
        Shape shape = ContentShapes.of(path).orElseThrow();
        return YamlFile.read(path, text.getBytes(UTF_8), new Problems())
                .filter(shape::check)
                .isPresent();
    }

    private static boolean loads(String path, String text) {
        return ContentFolder.small().with(path, text).problems().isEmpty();
    }
}
