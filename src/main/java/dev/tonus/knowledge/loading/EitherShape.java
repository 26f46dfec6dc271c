package dev.tonus.knowledge.loading;

import java.util.List;
import java.util.Map;

/**
 * One of several shapes of different kinds, such as a text or a map.
 *
 * @param choices the shapes; the first is asked for where none is of the value's kind
 */
record EitherShape(List<Shape> choices) implements Shape {

    EitherShape {
        choices = List.copyOf(choices);
    }

    static Shape of(Shape... choices) {
        return new EitherShape(List.of(choices));
    }

    @Override
    public boolean isFor(YamlValue value) {
        return choices.stream().anyMatch(choice -> choice.isFor(value));
    }

    @Override
    public boolean check(YamlValue value) {
        return choices.stream()
                .filter(choice -> choice.isFor(value))
                .findFirst()
                .orElse(choices.get(0))
                .check(value);
    }

    @Override
    public Map<String, Object> schema() {
        return Map.of("anyOf", choices.stream().map(Shape::schema).toList());
    }
}
