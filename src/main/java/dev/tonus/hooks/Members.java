package dev.tonus.hooks;

import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.Arrays;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The members of a JSON object, in their order. A request holds thousands of objects with few members each: these stand
 * side by side and are looked through from the first to the last, which takes a third of the memory of a hash table. The
 * members of a large object are hashed.
 */
final class Members extends AbstractMap<String, JsonNode> {

    /** Objects of FHIR rarely have more; looking through more would be slower than hashing. */
    private static final int FEW = 16;

    private static final int FIRST = 4;

    private String[] names = new String[FIRST];
    private JsonNode[] values = new JsonNode[FIRST];
    private int count;

    /** One of 64 bits for each name that stands here; a name whose bit is missing is not among them. */
    private long marks;

    private Map<String, JsonNode> many = Map.of();

    @Override
    public int size() {
        return count + many.size();
    }

    @Override
    public boolean containsKey(Object name) {
        return many.containsKey(name) || placeOf(name) < count;
    }

    @Override
    public @Nullable JsonNode get(Object name) {
        int place = placeOf(name);
        return place < count ? values[place] : many.get(name);
    }

    @Override
    public @Nullable JsonNode put(String name, JsonNode value) {
        int place = placeOf(name);
        if (place < count) {
            JsonNode before = values[place];
            values[place] = value;
            return before;
        }
        if (count == FEW) {
            hash();
        }
        return many.isEmpty() ? append(name, value) : many.put(name, value);
    }

    @Override
    public @Nullable JsonNode remove(Object name) {
        hash();
        return many.remove(name);
    }

    /** Where the name stands; behind the last if it does not. Most names that are asked for do not. */
    private int placeOf(Object name) {
        int hash = name.hashCode();
        if ((marks & (1L << hash)) == 0) {
            return count;
        }
        for (int place = 0; place < count; place++) {
            if (names[place].hashCode() == hash && names[place].equals(name)) {
                return place;
            }
        }
        return count;
    }

    private @Nullable JsonNode append(String name, JsonNode value) {
        if (count == names.length) {
            names = Arrays.copyOf(names, 2 * count);
            values = Arrays.copyOf(values, 2 * count);
        }
        names[count] = name;
        values[count] = value;
        marks |= 1L << name.hashCode();
        count++;
        return many.get(name);
    }

    private void hash() {
        many = new LinkedHashMap<>(this);
        count = 0;
    }

    @Override
    public Set<Entry<String, JsonNode>> entrySet() {
        return count == 0 ? many.entrySet() : new Few();
    }

    /** The members as long as they are few. */
    private final class Few extends AbstractSet<Entry<String, JsonNode>> {

        @Override
        public int size() {
            return count;
        }

        @Override
        public Iterator<Entry<String, JsonNode>> iterator() {
            return new Iterator<>() {

                private int place;

                @Override
                public boolean hasNext() {
                    return place < count;
                }

                @Override
                public Entry<String, JsonNode> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(names[place], values[place++]);
                }
            };
        }
    }
}
