package dev.tonus.knowledge.loading;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** One YAML file, read as a tree of nodes with lines: YAML 1.2, core schema, so that {@code no} and {@code on} are text. */
final class YamlFile {

    private static final LoadSettings SETTINGS = LoadSettings.builder()
            .setSchema(new CoreSchema())
            .setUseMarks(true)
            .setAllowNonScalarKeys(true)
            .build();

    private final Place start;

    private YamlFile(Place start) {
        this.start = start;
    }

    /** What the file holds; empty, and the reason reported, if it cannot be read. */
    static Optional<YamlValue> read(String file, byte[] content, Problems problems) {
        return new YamlFile(new Place(file, 1, problems)).read(content);
    }

    private Optional<YamlValue> read(byte[] content) {
        String text = new String(content, StandardCharsets.UTF_8);
        if (!Arrays.equals(text.getBytes(StandardCharsets.UTF_8), content)) {
            start.refuse("The file is not UTF-8: save it as UTF-8.");
            return Optional.empty();
        }
        try {
            return read(text);
        } catch (MarkedYamlEngineException broken) {
            int line = broken.getProblemMark().map(Mark::getLine).orElse(0) + 1;
            start.at(line)
                    .refuse("This is not YAML (" + broken.getProblem() + "): indent with spaces, quote special text.");
        } catch (YamlEngineException broken) {
            start.refuse("This is not YAML: " + broken.getMessage());
        }
        return Optional.empty();
    }

    private Optional<YamlValue> read(String text) {
        if (!YamlSyntax.isPlain(text, SETTINGS, start)) {
            return Optional.empty();
        }
        Optional<Node> root = new Compose(SETTINGS).composeString(text);
        if (root.isEmpty()) {
            start.refuse("The file is empty: write its content or delete it.");
        }
        return root.map(node -> new YamlValue(start, node));
    }
}
