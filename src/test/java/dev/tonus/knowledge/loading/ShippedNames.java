package dev.tonus.knowledge.loading;

import dev.tonus.facts.Code;
import dev.tonus.facts.UnitScale;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The names and units of the terminology files that ship, read as plainly as can be. */
final class ShippedNames {

    private static final Path FILES = Path.of("fhir-resources");
    private static final JsonMapper JSON = JsonMapper.shared();

    private ShippedNames() {}

    static NamesOnly read() {
        Set<String> conditions = new TreeSet<>(names("valuesets/conditions"));
        conditions.addAll(names("snomed/valuesets/conditions"));
        return new NamesOnly(conditions, labs(), ingredients(), classes(), scales(), aliases());
    }

    private static Set<String> names(String folder) {
        return files(folder).stream().map(ShippedNames::name).collect(Collectors.toSet());
    }

    private static List<Path> files(String folder) {
        try (Stream<Path> files = Files.list(FILES.resolve(folder))) {
            return files.toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    private static String name(Path file) {
        return file.getFileName().toString().replace(".json", "");
    }

    private static Map<String, Map<Code, String>> labs() {
        Map<String, Map<Code, String>> labs = new TreeMap<>();
        files("valuesets/labs").forEach(file -> labs.put(name(file), codes(file)));
        return labs;
    }

    private static Map<Code, String> codes(Path file) {
        Map<Code, String> codes = new LinkedHashMap<>();
        for (JsonNode include : JSON.readTree(file.toFile()).path("compose").path("include")) {
            String system = include.path("system").stringValue();
            for (JsonNode concept : include.path("concept")) {
                codes.put(
                        new Code(system, concept.path("code").stringValue()),
                        concept.path("display").stringValue());
            }
        }
        return codes;
    }

    private static Set<String> ingredients() {
        return rows("ingredients.csv").stream().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    private static Map<String, Set<String>> classes() {
        Map<String, Set<String>> classes = new TreeMap<>();
        rows("drug-classes.csv").forEach(row -> classes.computeIfAbsent(row.get(0), name -> new TreeSet<>())
                .add(row.get(1)));
        return classes;
    }

    private static Map<String, UnitScale> scales() {
        Map<String, Map<String, BigDecimal>> factors = new HashMap<>();
        Map<String, UnitScale> scales = new HashMap<>();
        for (List<String> row : rows("lab-units.csv")) {
            Map<String, BigDecimal> units = factors.computeIfAbsent(row.get(0), name -> new HashMap<>());
            units.put(row.get(2), new BigDecimal(row.get(3)));
            scales.put(row.get(0), new UnitScale(row.get(1), units));
        }
        return scales;
    }

    private static Map<String, String> aliases() {
        Map<String, String> aliases = new HashMap<>();
        rows("unit-aliases.csv").forEach(row -> aliases.put(row.get(0), row.get(1)));
        return aliases;
    }

    /** The columns of the rows; those that are read hold no quotes. */
    private static List<List<String>> rows(String file) {
        try (Stream<String> lines = Files.lines(FILES.resolve("terminology").resolve(file))) {
            return lines.skip(1).map(line -> List.of(line.split(",", -1))).toList();
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }
}
