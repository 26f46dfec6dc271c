package dev.tonus.knowledge.loading;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;
import tools.jackson.databind.json.JsonMapper;

/** What an editor that knows the schemas says of a content file: an independent validator reads the same texts. */
final class Schemas {

    private static final String BASE = "https://tonus.invalid/schema/";
    private static final LoadSettings YAML =
            LoadSettings.builder().setSchema(new CoreSchema()).build();
    private static final JsonMapper MAPPER = new JsonMapper();

    private final SchemaRegistry registry;

    /** Schemas by file. */
    Schemas(Map<String, String> texts) {
        Map<String, String> located = new HashMap<>();
        texts.forEach((file, text) -> located.put(BASE + file, text));
        registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7, builder -> builder.schemas(located));
    }

    /** What the file holds, as maps, lists and plain values. */
    static Object read(String yaml) {
        return new Load(YAML).loadFromString(yaml);
    }

    /** What is wrong with the content of a file; nothing if it fits. */
    List<String> problems(String schemaFile, Object content) {
        return registry.getSchema(SchemaLocation.of(BASE + schemaFile)).validate(MAPPER.valueToTree(content)).stream()
                .map(Object::toString)
                .toList();
    }
}
