package dev.tonus.cases;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** One map of a case file of the right shape; what is not understood of it is refused with file and case. */
final class Block {

    private final String place;
    private final Map<String, Object> values = new LinkedHashMap<>();

    private Block(String place, Object value) {
        this.place = place;
        ((Map<?, ?>) value).forEach((key, entry) -> values.put(String.valueOf(key), entry));
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

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    Optional<String> find(String key) {
        return Optional.ofNullable(values.get(key)).map(String::valueOf);
    }

    boolean isTrue(String key) {
        return find(key).filter("true"::equals).isPresent();
    }

    String text(String key) {
        return find(key).orElseThrow();
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

    /** The items of a list; none where the word {@code none} stands. */
    private List<Object> items(String key) {
        return values.getOrDefault(key, List.of()) instanceof List<?> list ? List.copyOf(list) : List.of();
    }
}
