package dev.tonus.knowledge.loading;

import java.util.Map;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A single value: a text, a number, true or false, or a word of a closed list.
 *
 * @param fits whether a value is one; what is not is reported
 * @param schema the same as JSON Schema
 */
record SingleShape(Predicate<YamlValue> fits, Map<String, Object> schema) implements Shape {

    /** Any text. */
    static final Shape TEXT = new SingleShape(value -> value.text().isPresent(), Map.of("type", "string"));

    /** True or false. */
    static final Shape FLAG = new SingleShape(value -> value.findFlag().isPresent(), Map.of("type", "boolean"));

    /** A number in plain decimal notation, not negative. */
    static final Shape NUMBER =
            new SingleShape(value -> value.number().isPresent(), Map.of("type", "number", "minimum", 0));

    /** A whole number that fits its use. */
    static final Shape COUNT = new SingleShape(
            value -> value.count().isPresent(), Map.of("type", "integer", "minimum", 0, "maximum", YamlValue.MOST));

    SingleShape {
        schema = Map.copyOf(schema);
    }

    /** A text that says what the words tell. */
    static Shape text(String description) {
        return new SingleShape(value -> value.text().isPresent(), Map.of("type", "string", "description", description));
    }

    /** A text in a notation; the reader of the notation refuses any other. */
    static Shape notation(Pattern pattern, String description) {
        return new SingleShape(
                value -> value.textOrNumber().isPresent(),
                Map.of("type", "string", "pattern", "^(?:" + pattern.pattern() + ")$", "description", description));
    }

    /** A word of a closed list. */
    static Shape word(Map<String, ?> words) {
        return new SingleShape(value -> value.oneOf(words).isPresent(), Map.of("enum", new TreeSet<>(words.keySet())));
    }

    /** One word that stands where something else may stand; the reader of the other refuses any other word. */
    static Shape exactly(String word) {
        return new SingleShape(value -> true, Map.of("const", word));
    }

    @Override
    public boolean isFor(YamlValue value) {
        return !value.isMap() && !value.isList();
    }

    @Override
    public boolean check(YamlValue value) {
        return fits.test(value);
    }
}
