package dev.tonus;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.schema.FailsafeSchema;

/**
 * A part of a content file as it is written, every value a text.
 *
 * @param name the key at which it stands
 * @param value maps, lists and texts
 */
record PlainYaml(String name, Object value) {

    private static final Pattern AMOUNT = Pattern.compile("(\\d+(?:\\.\\d+)?) (\\S+)");
    private static final Map<String, Integer> DAYS = Map.of("d", 1, "wk", 7, "a", 365);

    /** The keys of limits of a laboratory value or a sign, such as a gestational age. */
    private static final Set<String> LIMITS = Set.of("below", "atMost", "above", "atLeast");

    static PlainYaml file(String path) {
        String text = new String(
                Objects.requireNonNull(Shipped.filesIn("cds-services").get(path)), UTF_8);
        return read(path, text);
    }

    private static PlainYaml read(String name, String text) {
        return new PlainYaml(
                name,
                new Load(LoadSettings.builder().setSchema(new FailsafeSchema()).build()).loadFromString(text));
    }

    /** The files of some folders, by their id. */
    static Map<String, PlainYaml> filesById(String... folders) {
        Map<String, PlainYaml> files = new TreeMap<>();
        Shipped.filesIn("cds-services").forEach((path, bytes) -> {
            if (Arrays.stream(folders).anyMatch(folder -> path.startsWith(folder + "/"))) {
                String id = path.replaceAll(".*/|\\.yaml", "");
                files.put(id, read(id, new String(bytes, UTF_8)));
            }
        });
        return files;
    }

    PlainYaml at(String key) {
        return children(key).get(0);
    }

    /** What stands at these keys; at all keys if none is named. */
    List<PlainYaml> children(String... keys) {
        return value instanceof Map<?, ?> map
                ? map.entrySet().stream()
                        .filter(entry -> keys.length == 0 || List.of(keys).contains((String) entry.getKey()))
                        .map(entry -> new PlainYaml((String) entry.getKey(), entry.getValue()))
                        .toList()
                : List.of();
    }

    /** All parts below, and this. */
    private Stream<PlainYaml> all() {
        Stream<PlainYaml> below = value instanceof List<?> list
                ? list.stream().map(item -> new PlainYaml(name, item))
                : children().stream();
        return Stream.concat(Stream.of(this), below.flatMap(PlainYaml::all));
    }

    /** The texts that stand at a key, or in a list there, anywhere below. */
    Stream<String> texts(String key) {
        return all().filter(part -> part.name.equals(key) && part.value instanceof String)
                .map(part -> (String) part.value);
    }

    /** The lists that stand at a key, anywhere below. */
    Stream<List<?>> lists(String key) {
        return all().filter(part -> part.name.equals(key) && part.value instanceof List)
                .map(part -> (List<?>) part.value);
    }

    /** The amounts, {@code 3.0 mmol/L} or {@code 12 wk}, that stand anywhere below by themselves, as they are printed. */
    Stream<String> printedScalars() {
        return all().filter(part -> part.value instanceof String).flatMap(part -> {
            Matcher amount = AMOUNT.matcher((String) part.value);
            return amount.matches() ? Stream.of(part.printed(amount.group(1), amount.group(2))) : Stream.of();
        });
    }

    /** The numbers that stand at their units below, as they are printed. */
    Stream<String> printedQuantities() {
        return all().filter(part -> part.value instanceof String text && text.matches("[\\d.]+"))
                .map(part -> part.printed((String) part.value, part.name));
    }

    private String printed(String number, String unit) {
        Integer days = DAYS.get(unit);
        if (days != null && LIMITS.contains(name)) {
            return number + " weeks";
        }
        if (days != null) {
            int all = Integer.parseInt(number) * days;
            return all + (all == 1 ? " day" : " days");
        }
        return switch (unit) {
            case "mg/d" -> number + " mg/day";
            case "g/d" -> number + "000 mg/day";
            case "xULN" -> number + " × the upper limit of normal";
            case "ratio", "count" -> number + " (" + unit + ")";
            case "Cel" -> number + " °C";
            default -> number + " " + unit.replace("m2", "m²").replace("/1.73", "/1.73 ");
        };
    }
}
