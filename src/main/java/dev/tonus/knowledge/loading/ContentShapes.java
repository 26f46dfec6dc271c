package dev.tonus.knowledge.loading;

import java.util.Collections;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The shape of every content file; what holds beyond it is for the readers to say. */
final class ContentShapes {

    private static final String SCHEMA = ".schema.json";

    private static final Map<String, Shape> SHARED = Map.of(
            ContentFiles.VERSION, ContentVersion.SHAPE,
            ContentFiles.LIMITS, LimitTableReader.SHAPE,
            ContentFiles.WINDOWS, WindowsReader.SHAPE,
            ContentFiles.SOURCES, SourcesReader.SHAPE,
            ContentFiles.ORDER_CATALOG, OrderCatalogReader.SHAPE,
            ContentFiles.DRUG_CATALOG, DrugCatalogReader.SHAPE,
            ContentFiles.OVERRIDE_REASONS, OrderCheckReader.REASONS,
            ContentFiles.PREFETCH, PrefetchReader.SHAPE);

    private static final Map<ContentKind, Shape> KINDS = Map.of(
            ContentKind.CAUSE, CauseReader.SHAPE,
            ContentKind.RED_FLAG, RedFlagReader.SHAPE,
            ContentKind.ORDER_CHECK, OrderCheckReader.SHAPE,
            ContentKind.OPTION, OptionReader.SHAPE,
            ContentKind.DEFINITION, Definitions.SHAPE,
            ContentKind.TABLE, InteractionTableReader.SHAPE,
            ContentKind.SERVICE, ServiceReader.SHAPE);

    /** Every shape that has a schema of its own, by the file of the schema. */
    static final Map<String, Shape> BY_SCHEMA = bySchema();

    private ContentShapes() {}

    /** The shape of the file at that path; empty if no content stands there. */
    static Optional<Shape> of(String path) {
        return schemaOf(path).map(BY_SCHEMA::get);
    }

    /** The file of the schema for the file at that path; empty if no content stands there. */
    static Optional<String> schemaOf(String path) {
        if (SHARED.containsKey(path)) {
            return Optional.of(schemaOfShared(path));
        }
        return KINDS.keySet().stream()
                .filter(kind -> kind.idOf(path).isPresent())
                .findFirst()
                .map(ContentShapes::schemaOf);
    }

    private static String schemaOf(ContentKind kind) {
        return kind.word() + SCHEMA;
    }

    private static String schemaOfShared(String path) {
        return path.substring(path.indexOf('/') + 1).replace(".yaml", SCHEMA);
    }

    private static Map<String, Shape> bySchema() {
        Map<String, Shape> shapes = new TreeMap<>();
        SHARED.forEach((path, shape) -> shapes.put(schemaOfShared(path), shape));
        KINDS.forEach((kind, shape) -> shapes.put(schemaOf(kind), shape));
        shapes.put(CriterionReader.SCHEMA, CriterionReader.TYPES);
        return Collections.unmodifiableMap(shapes);
    }
}
