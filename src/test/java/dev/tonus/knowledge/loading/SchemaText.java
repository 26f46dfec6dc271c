package dev.tonus.knowledge.loading;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The text of a JSON Schema for editors: keywords in one order, keys in the order in which authors write them. */
final class SchemaText {

    private static final String DIALECT = "http://json-schema.org/draft-07/schema#";
    private static final List<String> FIRST = List.of("$schema", "title", "description", "type", "properties");
    private static final JsonMapper MAPPER =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    private SchemaText() {}

    static String of(String file, Shape shape) {
        Map<String, Object> schema = new LinkedHashMap<>(shape.schema());
        schema.put("$schema", DIALECT);
        schema.put("title", "Tonus: " + file.replace(".schema.json", "").replace('-', ' '));
        return MAPPER.writeValueAsString(ordered(schema)) + "\n";
    }

    private static Object ordered(Object value) {
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> keywords =
                    new TreeMap<>(Comparator.comparingInt(SchemaText::rank).thenComparing(Comparator.naturalOrder()));
            map.forEach((key, of) -> keywords.put((String) key, key.equals("properties") ? named(of) : ordered(of)));
            return keywords;
        }
        return value instanceof Collection<?> list
                ? list.stream().map(SchemaText::ordered).toList()
                : value;
    }

    private static int rank(String keyword) {
        int rank = FIRST.indexOf(keyword);
        return rank < 0 ? FIRST.size() : rank;
    }

    private static Map<String, Object> named(Object properties) {
        Map<String, Object> named = new LinkedHashMap<>();
        ((Map<?, ?>) properties).forEach((key, value) -> named.put((String) key, ordered(value)));
        return named;
    }
}
