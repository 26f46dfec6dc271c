package dev.tonus.knowledge.loading;

import java.util.Map;
import java.util.function.Supplier;

/**
 * A shape that has a schema of its own, because many files hold it or because it holds itself.
 *
 * @param schemaFile the file of its schema
 * @param shape gives the shape
 */
record NamedShape(String schemaFile, Supplier<Shape> shape) implements Shape {

    @Override
    public boolean isFor(YamlValue value) {
        return shape.get().isFor(value);
    }

    @Override
    public boolean check(YamlValue value) {
        return shape.get().check(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("$ref", schemaFile);
    }
}
