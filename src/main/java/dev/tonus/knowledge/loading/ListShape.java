package dev.tonus.knowledge.loading;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A list with at least one item.
 *
 * @param item the shape of every item
 * @param orItem whether one item may also stand without the list
 */
record ListShape(Shape item, boolean orItem) implements Shape {

    /** A list of texts. */
    static final Shape TEXTS = of(SingleShape.TEXT);

    /** A list, also of one. */
    static Shape of(Shape item) {
        return new ListShape(item, false);
    }

    /** One item, or a list. */
    static Shape oneOrMore(Shape item) {
        return new ListShape(item, true);
    }

    @Override
    public boolean isFor(YamlValue value) {
        return value.isList() || (orItem && item.isFor(value));
    }

    @Override
    public boolean check(YamlValue value) {
        List<YamlValue> items = orItem ? value.itemsOrSelf() : value.items();
        return !items.isEmpty()
                && items.stream().filter(one -> !item.check(one)).count() == 0;
    }

    @Override
    public Map<String, Object> schema() {
        Map<String, Object> list = new LinkedHashMap<>();
        list.put("type", "array");
        list.put("minItems", 1);
        list.put("items", item.schema());
        return orItem ? Map.of("anyOf", List.of(item.schema(), list)) : list;
    }
}
