package dev.tonus.cases;

import dev.tonus.knowledge.Definition;
import dev.tonus.knowledge.DrugSet;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record of the content with one other value somewhere in it.
 *
 * @param part the component that is another one, by its type and name
 * @param changed the record with it
 */
record Variation(String part, Object changed) {

    /** The record with another value of each of its components, and of those of the records that it holds. */
    static List<Variation> of(Object record) {
        List<Variation> variations = new ArrayList<>();
        if (record instanceof Record whole) {
            for (RecordComponent component : whole.getClass().getRecordComponents()) {
                String name = whole.getClass().getSimpleName() + "." + component.getName();
                for (Variation other : of(name, valueOf(component, whole))) {
                    add(variations, other.part(), whole, component, other.changed());
                }
            }
        }
        return variations;
    }

    /** Other values in the place of one; none for what is not there, has a name of its own, or is a list. */
    private static List<Variation> of(String name, @Nullable Object value) {
        if (value instanceof Boolean flag) {
            return List.of(new Variation(name, !flag));
        }
        if (value instanceof Integer number) {
            return List.of(new Variation(name, number == Integer.MAX_VALUE ? number - 1 : number + 1));
        }
        if (value instanceof BigDecimal number) {
            return List.of(new Variation(name, number.add(BigDecimal.ONE)));
        }
        if (value instanceof Period period) {
            return List.of(new Variation(name, period.plusDays(1)));
        }
        if (value instanceof Enum<?> constant) {
            return Stream.of(constant.getDeclaringClass().getEnumConstants())
                    .filter(other -> !other.equals(constant))
                    .map(other -> new Variation(name, other))
                    .toList();
        }
        if (value instanceof Set<?> set && set.size() > 1) {
            Set<Object> rest = new HashSet<>(set);
            rest.remove(set.iterator().next());
            return List.of(new Variation(name, rest));
        }
        boolean named = value instanceof DrugSet || value instanceof Definition;
        return value == null || named ? List.of() : of(value);
    }

    private static void add(
            List<Variation> variations, String part, Record whole, RecordComponent component, Object other) {
        try {
            variations.add(new Variation(part, Rewrite.with(whole, component.getName(), other)));
        } catch (IllegalStateException refused) {
            // not every value of one component goes with those of the others
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of the content: " + record, e);
        }
    }
}
