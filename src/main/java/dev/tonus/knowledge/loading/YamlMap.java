package dev.tonus.knowledge.loading;

import com.google.errorprone.annotations.CanIgnoreReturnValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;

/** A map in a content file. Keys that are unknown, missing or there twice are reported. */
final class YamlMap {

    private final Place place;
    private final Map<String, YamlValue> values = new LinkedHashMap<>();
    private final Map<String, Place> keyPlaces = new LinkedHashMap<>();

    private YamlMap(Place place) {
        this.place = place;
    }

    static YamlMap of(Place place, MappingNode node) {
        YamlMap map = new YamlMap(place);
        node.getValue().forEach(map::add);
        return map;
    }

    private void add(NodeTuple tuple) {
        Place keyPlace = new YamlValue(place, tuple.getKeyNode()).place();
        if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
            keyPlace.refuse("A key is a single word: write key: value.");
        } else if (values.containsKey(key.getValue())) {
            keyPlace.refuse("The key '" + key.getValue() + "' is here twice: keep one.");
        } else {
            values.put(key.getValue(), new YamlValue(place, tuple.getValueNode()));
            keyPlaces.put(key.getValue(), keyPlace);
        }
    }

    Place place() {
        return place;
    }

    /** The values by key, in the order of the file. */
    Map<String, YamlValue> values() {
        return values;
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Where the key stands, else where the map does. */
    Place placeOf(String key) {
        return keyPlaces.getOrDefault(key, place);
    }

    /** Reports every other key; returns this map. */
    @CanIgnoreReturnValue
    YamlMap only(String... keys) {
        List<String> known = List.of(keys);
        values.keySet().stream().filter(key -> !known.contains(key)).forEach(key -> placeOf(key)
                .refuse("Unknown key '" + key + "': use one of " + String.join(", ", known) + "."));
        return this;
    }

    Optional<YamlValue> find(String key) {
        return Optional.ofNullable(values.get(key));
    }

    /** The value, reported as missing if it is. */
    Optional<YamlValue> require(String key) {
        Optional<YamlValue> value = find(key);
        if (value.isEmpty()) {
            place.refuse("The key '" + key + "' is missing: add it.");
        }
        return value;
    }

    /** The text, which must be there; empty if refused. */
    String text(String key) {
        return require(key).flatMap(YamlValue::text).orElse("");
    }

    /** The text; empty without one. */
    String textOrEmpty(String key) {
        return find(key).flatMap(YamlValue::text).orElse("");
    }

    /** The texts of a list; none without it. */
    List<String> texts(String key) {
        return find(key).map(YamlValue::items).orElse(List.of()).stream()
                .flatMap(item -> item.text().stream())
                .toList();
    }

    /** The maps of a list; none without it. */
    List<YamlMap> maps(String key) {
        return find(key).stream().flatMap(YamlValue::maps).toList();
    }

    /** The maps of a list that must be there. */
    List<YamlMap> requiredMaps(String key) {
        return require(key).stream().flatMap(YamlValue::maps).toList();
    }

    /** Whether the key is there and true. */
    boolean flag(String key) {
        return find(key).map(YamlValue::flag).orElse(false);
    }

    /** The only one of these keys that is there, with its value; more or none are reported. */
    <T> Optional<Chosen<T>> exactlyOne(Map<String, T> choices) {
        List<Chosen<T>> present = choices.entrySet().stream()
                .flatMap(choice -> find(choice.getKey()).stream().map(value -> new Chosen<>(choice.getValue(), value)))
                .toList();
        if (present.size() == 1) {
            return Optional.of(present.get(0));
        }
        place.refuse(
                "Exactly one of these keys is needed: " + String.join(", ", new TreeSet<>(choices.keySet())) + ".");
        return Optional.empty();
    }

    /**
     * The key that was chosen.
     *
     * @param meaning what the key stands for
     * @param value its value
     */
    record Chosen<T>(T meaning, YamlValue value) {}
}
