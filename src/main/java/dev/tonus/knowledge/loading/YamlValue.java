package dev.tonus.knowledge.loading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;
import org.snakeyaml.engine.v2.nodes.Tag;

/** A value in a content file. What is asked for and is not there is reported at its line. */
final class YamlValue {

    /** The largest count. */
    static final int MOST = 999;

    /** What a map looks like. */
    static final String ANY_MAP = "{ key: value } or one key a line";

    private static final Pattern NUMBER = Pattern.compile("\\d+(\\.\\d+)?");

    private final Place place;
    private final Node node;

    YamlValue(Place file, Node node) {
        this.place = file.at(node.getStartMark().map(Mark::getLine).orElse(0) + 1);
        this.node = node;
    }

    Place place() {
        return place;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** Whether it is this text. */
    boolean isText(String text) {
        return node instanceof ScalarNode scalar && scalar.getValue().equals(text);
    }

    boolean isList() {
        return node instanceof SequenceNode;
    }

    /** A text: not a number, not true or false, not nothing, unless quoted. */
    Optional<String> text() {
        if (node instanceof ScalarNode scalar
                && scalar.getTag().equals(Tag.STR)
                && !scalar.getValue().isBlank()) {
            return Optional.of(scalar.getValue().strip());
        }
        place.refuse("A text is needed here; put a number, true or false into quotes if it is meant as text.");
        return Optional.empty();
    }

    /** The characters of a text or of a plain number. */
    Optional<String> textOrNumber() {
        boolean number = node instanceof ScalarNode scalar
                && (scalar.getTag().equals(Tag.INT) || scalar.getTag().equals(Tag.FLOAT));
        return number ? Optional.of(((ScalarNode) node).getValue()) : text();
    }

    /** A number in plain decimal notation, not negative. */
    Optional<BigDecimal> number() {
        if (node instanceof ScalarNode scalar
                && scalar.isPlain()
                && NUMBER.matcher(scalar.getValue()).matches()) {
            return Optional.of(new BigDecimal(scalar.getValue()));
        }
        place.refuse("A number is needed here, such as 1.8.");
        return Optional.empty();
    }

    /** A whole number that fits its use. */
    Optional<Integer> count() {
        Optional<BigDecimal> number = number();
        boolean whole = number.isPresent()
                && number.get().scale() == 0
                && number.get().compareTo(BigDecimal.valueOf(MOST)) <= 0;
        if (number.isPresent() && !whole) {
            place.refuse("A whole number below 1000 is needed here.");
        }
        return number.filter(value -> whole).map(BigDecimal::intValueExact);
    }

    /** True or false. */
    Optional<Boolean> findFlag() {
        if (node instanceof ScalarNode scalar && scalar.getTag().equals(Tag.BOOL)) {
            return Optional.of(Boolean.valueOf(scalar.getValue()));
        }
        place.refuse("Either true or false is needed here.");
        return Optional.empty();
    }

    /** True or false; false if refused. */
    boolean flag() {
        return findFlag().orElse(false);
    }

    /** The meaning of a word from a closed list. */
    <T> Optional<T> oneOf(Map<String, T> choices) {
        Optional<String> word = text();
        if (word.isPresent() && !choices.containsKey(word.get())) {
            place.refuse("Unknown word '" + word.get() + "': use one of "
                    + String.join(", ", new TreeSet<>(choices.keySet())) + ".");
        }
        return word.map(choices::get);
    }

    /** The items of a list, which must have one. */
    List<YamlValue> items() {
        if (!(node instanceof SequenceNode list)) {
            place.refuse("A list is needed here: [a, b] or one item a line behind a dash.");
            return List.of();
        }
        if (list.getValue().isEmpty()) {
            place.refuse("The list is empty: name an entry or leave the key out.");
        }
        return list.getValue().stream().map(item -> new YamlValue(place, item)).toList();
    }

    /** The items of a list, or the value itself. */
    List<YamlValue> itemsOrSelf() {
        return isList() ? items() : List.of(this);
    }

    /** The texts of a list, or the text itself. */
    List<String> texts() {
        return itemsOrSelf().stream().flatMap(item -> item.text().stream()).toList();
    }

    /** The map. */
    Optional<YamlMap> map() {
        return map(ANY_MAP);
    }

    /** The map; the refusal shows what one looks like. */
    Optional<YamlMap> map(String example) {
        if (node instanceof MappingNode mapping) {
            return Optional.of(YamlMap.of(place, mapping));
        }
        place.refuse("A map is needed here: " + example + ".");
        return Optional.empty();
    }

    /** The maps of a list. */
    Stream<YamlMap> maps() {
        return items().stream().flatMap(item -> item.map().stream());
    }
}
