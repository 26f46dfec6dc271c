package dev.tonus.cases;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One map of a case file, read strictly: what is not understood is refused with file and case. */
final class Block {

    private final String place;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Block(String place, Object value) {
        this.place = place;
        if (!(value instanceof Map<?, ?> map)) {
            throw refusal("A map is expected, not " + value + ".");
        }
        map.forEach((key, entry) -> values.put(String.valueOf(key), entry));
    }

    /** The map at the place, which names file and case. */
    static Block of(String place, Object value) {
        return new Block(place, value);
    }

    /** The same map, known by another place. */
    Block at(String other) {
        return of(other, values);
    }

    IllegalArgumentException refusal(String sentence) {
        return new IllegalArgumentException(place + ": " + sentence);
    }

    /** Refuses every other key. */
    Block only(String... keys) {
        for (String key : values.keySet()) {
            if (!List.of(keys).contains(key)) {
                throw refusal("Unknown key '" + key + "': use one of " + List.of(keys) + ".");
            }
        }
        return this;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> find(String key) {
        Object value = values.get(key);
        if (value instanceof Map || value instanceof List) {
            throw refusal("'" + key + "' is a single value.");
        }
        return Optional.ofNullable(value).map(String::valueOf);
    }

    String text(String key) {
        return find(key).orElseThrow(() -> refusal("The key '" + key + "' is missing."));
    }

    /** The map of the key; an empty one if there is none. */
    Block block(String key) {
        return of(place, values.getOrDefault(key, Map.of()));
    }

    boolean isBlock(String key) {
        return values.get(key) instanceof Map;
    }

    List<Block> blocks(String key) {
        return items(key).stream().map(item -> of(place, item)).toList();
    }

    List<String> texts(String key) {
        return items(key).stream().map(String::valueOf).toList();
    }

    private List<Object> items(String key) {
        Object value = values.getOrDefault(key, List.of());
        if (!(value instanceof List<?> list)) {
            throw refusal("'" + key + "' is a list.");
        }
        return new ArrayList<>(list);
    }
}
