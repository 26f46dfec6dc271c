package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Makes a copy of the content in which some of its records are others. */
final class Rewrite {

    private final UnaryOperator<Object> change;
    private final IdentityHashMap<Object, Object> done = new IdentityHashMap<>();

    private final ContentIndex index;

    private Rewrite(UnaryOperator<Object> change, ContentIndex index) {
        this.change = change;
        this.index = index;
    }

    /** The content with every record that the function changes replaced by what it makes of it. */
    static Knowledge of(Knowledge knowledge, UnaryOperator<Object> change) {
        return (Knowledge) new Rewrite(change, ContentIndex.of(knowledge)).node(knowledge);
    }

    /** The content with every record that equals one replaced by another. */
    static Knowledge replacing(Knowledge knowledge, Record one, Record other) {
        return of(knowledge, node -> node.getClass() == one.getClass() && node.equals(one) ? other : node);
    }

    /** The record with another value of a component. */
    static <R extends Record> R with(R record, String component, Object value) {
        return copy(record, (name, old) -> name.equals(component) ? value : old);
    }

    /** The record without an entry of the list that a component is. */
    static <R extends Record> R without(R record, String list, int index) {
        return copy(record, (name, old) -> {
            if (!name.equals(list) || !(old instanceof List<?> entries)) {
                return old;
            }
            List<Object> rest = new ArrayList<>(entries);
            rest.remove(index);
            return rest;
        });
    }

    private Object node(Object node) {
        Object known = done.get(node);
        if (known != null) {
            return known;
        }
        Object changed = change.apply(node);
        Object result = changed != node ? changed : index.isLeftAlone(node, change) ? node : below(node);
        done.put(node, result);
        return result;
    }

    private Object below(Object node) {
        if (node instanceof Record record) {
            return copy(record, (name, value) -> value == null ? null : node(value));
        }
        if (node instanceof List<?> list) {
            return list.stream().map(this::node).toList();
        }
        if (node instanceof Map<?, ?> map) {
            Map<Object, Object> copy = new LinkedHashMap<>();
            map.forEach((key, value) -> copy.put(key, node(value)));
            return copy;
        }
        return node;
    }

    /** Gives a component of a copy its value. */
    private interface Component {
        @Nullable
        Object value(String name, @Nullable Object old);
    }

    @SuppressWarnings("unchecked")
    private static <R extends Record> R copy(R record, Component component) {
        RecordComponent[] components = record.getClass().getRecordComponents();
        Class<?>[] types =
                Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        @Nullable Object[] values = new @Nullable Object[components.length];
        try {
            for (int i = 0; i < components.length; i++) {
                values[i] = component.value(
                        components[i].getName(), components[i].getAccessor().invoke(record));
            }
            return (R) record.getClass().getDeclaredConstructor(types).newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of the content: " + record, e);
        }
    }
}
