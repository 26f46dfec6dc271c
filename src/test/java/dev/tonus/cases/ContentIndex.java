package dev.tonus.cases;

import dev.tonus.knowledge.Knowledge;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What each content file is made of, so that a change is made only in the files that it concerns. */
final class ContentIndex {

    private static final Map<String, ContentIndex> KNOWN = new ConcurrentHashMap<>();

    private final IdentityHashMap<Object, Set<Object>> parts = new IdentityHashMap<>();

    private ContentIndex(Knowledge knowledge) {
        files(knowledge).forEach(file -> {
            Set<Object> found = new LinkedHashSet<>();
            collect(file, found);
            parts.put(file, found);
        });
    }

    /** The index of the content, made once. */
    static ContentIndex of(Knowledge knowledge) {
        return KNOWN.computeIfAbsent(
                knowledge.version() + System.identityHashCode(knowledge), key -> new ContentIndex(knowledge));
    }

    private static Set<Object> files(Knowledge knowledge) {
        Set<Object> files = new LinkedHashSet<>(knowledge.causes());
        files.addAll(knowledge.redFlags());
        files.addAll(knowledge.orderChecks());
        files.addAll(knowledge.options().values());
        return files;
    }

    private static void collect(@Nullable Object node, Set<Object> found) {
        if (node instanceof Collection<?> entries) {
            entries.forEach(entry -> collect(entry, found));
        } else if (node instanceof Map<?, ?> map) {
            map.values().forEach(entry -> collect(entry, found));
        } else if (node instanceof Record record && found.add(record)) {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                collect(valueOf(component, record), found);
            }
        }
    }

    private static @Nullable Object valueOf(RecordComponent component, Record record) {
        try {
            return component.getAccessor().invoke(record);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("Not a record of the content: " + record, e);
        }
    }

    /** Whether the change leaves the file as it is; false for what is no file. */
    boolean isLeftAlone(Object file, UnaryOperator<Object> change) {
        Set<Object> found = parts.getOrDefault(file, Set.of());
        return !found.isEmpty() && found.stream().allMatch(part -> change.apply(part) == part);
    }
}
