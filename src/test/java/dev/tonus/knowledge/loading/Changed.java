package dev.tonus.knowledge.loading;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.Dump;
import org.snakeyaml.engine.v2.api.DumpSettings;
import org.snakeyaml.engine.v2.schema.CoreSchema;

/** Every small change of the structure of a file: an entry left out, a key too many, a value of another kind. */
final class Changed {

    private static final List<Object> OTHERS =
            List.of("word", 5, true, List.of(), List.of("word"), Map.of("word", "word"));

    private Changed() {}

    /** The changed texts of a file. */
    static List<String> of(String yaml) {
        Dump dump = new Dump(DumpSettings.builder().setSchema(new CoreSchema()).build());
        return values(Schemas.read(yaml)).stream().map(dump::dumpToString).toList();
    }

    private static List<Object> values(Object value) {
        List<Object> changed = new ArrayList<>(OTHERS);
        if (value instanceof Map<?, ?> map) {
            map.forEach((key, inner) -> {
                changed.add(with(map, key, null));
                values(inner).forEach(other -> changed.add(with(map, key, other)));
            });
            changed.add(with(map, "unknown", "word"));
        }
        if (value instanceof List<?> list) {
            for (int i = 0; i < list.size(); i++) {
                int place = i;
                values(list.get(i)).forEach(other -> changed.add(with(list, place, other)));
            }
        }
        return changed;
    }

    /** The map with another value at the key; without the key if there is none. */
    private static Object with(Map<?, ?> map, Object key, @Nullable Object other) {
        Map<Object, Object> changed = new LinkedHashMap<>(map);
        if (other == null) {
            changed.remove(key);
        } else {
            changed.put(key, other);
        }
        return changed;
    }

    private static Object with(List<?> list, int place, Object other) {
        List<Object> changed = new ArrayList<>(list);
        changed.set(place, other);
        return changed;
    }
}
