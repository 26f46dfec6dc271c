package dev.tonus.knowledge.loading;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A map with known keys. Which keys exclude each other is said to editors only: the readers refuse it in their own words.
 *
 * @param what what a key names, in the words of a refusal
 * @param example what such a map looks like, for a refusal
 * @param keys the known keys with what stands at them
 * @param needed the keys that must be there
 * @param others what stands at any other key; without it no other key may be there
 * @param alternatives groups of keys of which exactly one must be there, whole
 */
record MapShape(
        String what,
        String example,
        Map<String, Shape> keys,
        Set<String> needed,
        @Nullable Shape others,
        List<List<String>> alternatives)
        implements Shape {

    /** No key is known yet. */
    static final MapShape EMPTY = of("key");

    /** No key is known yet; what one names is said in the words of a refusal. */
    static MapShape of(String what) {
        return new MapShape(what, YamlValue.ANY_MAP, Map.of(), Set.of(), null, List.of());
    }

    /** A map from names to values of one shape. */
    static MapShape byName(Shape value) {
        return EMPTY.others(value);
    }

    /** The same with what such a map looks like. */
    MapShape like(String sample) {
        return new MapShape(what, sample, keys, needed, others, alternatives);
    }

    /** The same with a key that must be there. */
    MapShape needs(String key, Shape value) {
        Set<String> more = new LinkedHashSet<>(needed);
        more.add(key);
        return new MapShape(what, example, with(key, value), more, others, alternatives);
    }

    /** The same with a key that may be there. */
    MapShape may(String key, Shape value) {
        return new MapShape(what, example, with(key, value), needed, others, alternatives);
    }

    private Map<String, Shape> with(String key, Shape value) {
        Map<String, Shape> more = new LinkedHashMap<>(keys);
        more.put(key, value);
        return more;
    }

    /** The same with other keys, which have this shape. */
    MapShape others(Shape value) {
        return new MapShape(what, example, keys, needed, value, alternatives);
    }

    /** The same where exactly one of the groups of keys must be there. */
    MapShape eitherOf(List<List<String>> groups) {
        return new MapShape(what, example, keys, needed, others, groups);
    }

    /** The same where exactly one of all known keys must be there. */
    MapShape single() {
        return eitherOf(keys.keySet().stream().map(List::of).toList());
    }

    @Override
    public boolean isFor(YamlValue value) {
        return value.isMap();
    }

    @Override
    public boolean check(YamlValue value) {
        return value.map(example).filter(this::fits).isPresent();
    }

    private boolean fits(YamlMap map) {
        long missing = needed.stream().filter(key -> map.require(key).isEmpty()).count();
        long wrong = map.values().entrySet().stream()
                .filter(entry -> !fits(map, entry.getKey(), entry.getValue()))
                .count();
        return missing + wrong == 0;
    }

    private boolean fits(YamlMap map, String key, YamlValue value) {
        Shape shape = keys.getOrDefault(key, others);
        if (shape == null) {
            map.placeOf(key)
                    .refuse("Unknown " + what + " '" + key + "': use one of " + String.join(", ", keys.keySet()) + ".");
            return false;
        }
        return shape.check(value);
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> properties = new LinkedHashMap<>();
        keys.forEach((key, value) -> properties.put(key, value.schema()));
        Map<String, Object> schema = new LinkedHashMap<>();
        schema.put("type", "object");
        schema.put("properties", properties);
        schema.put("additionalProperties", others == null ? false : others.schema());
        if (!needed.isEmpty()) {
            schema.put("required", needed);
        }
        if (!alternatives.isEmpty()) {
            schema.put("oneOf", alternatives.stream().map(MapShape::required).toList());
        }
        return schema;
    }

    private static Map<String, Object> required(List<String> some) {
        return Map.of("required", some);
    }
}
