package dev.tonus.knowledge.loading;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A map that holds exactly one of some keys.
 *
 * @param map the map with all of its keys
 * @param keys those of which one must be there
 */
record ExactlyOneShape(MapShape map, Map<String, String> keys) implements Shape {

    static Shape of(MapShape map, String... keys) {
        return new ExactlyOneShape(
                map.eitherOf(Stream.of(keys).map(List::of).toList()),
                Stream.of(keys).collect(Collectors.toMap(key -> key, key -> key)));
    }

    @Override
    public boolean isFor(YamlValue value) {
        return map.isFor(value);
    }

    @Override
    public boolean check(YamlValue value) {
        return map.check(value)
                && value.map().flatMap(checked -> checked.exactlyOne(keys)).isPresent();
    }

    @Override
    public Map<String, Object> schema() {
        return map.schema();
    }
}
